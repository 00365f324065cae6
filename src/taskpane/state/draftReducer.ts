import type { ExistingPlan, SourceRef } from "../../workbook/planWorkbook";
import { columnsFollowing } from "./columnsFollowing";
import { EMPTY_DRAFT, type Answers, type Draft } from "./draft";
import type { DraftEvent } from "./events";

/** The draft after an event. */
export function draftReducer(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case "planStarted":
      return { ...EMPTY_DRAFT, step: "accounts", language: event.language };
    case "sheetLanguageChosen":
      return { ...draft, language: event.language };
    case "planOpened":
      return draftOf(event.plan);
    case "planReadAgain":
      return draft.present === undefined || areSame(draft.present, event.settings)
        ? draft
        : { ...draft, present: event.settings };
    case "draftRestored":
      return event.draft;
    case "planBuilt":
    case "changesDiscarded":
      return EMPTY_DRAFT;
    case "stepEntered":
      return { ...draft, step: event.step };
    case "accountsChosen":
      return sameSource(draft.source, event.source)
        ? draft
        : { ...draft, source: event.source, columns: undefined };
    case "headersRead":
      return draft.columns === undefined || draft.columns.headers === event.headers
        ? draft
        : { ...draft, columns: columnsFollowing(draft.columns, event.headers) };
    case "columnsCorrected":
      return { ...draft, columns: { map: event.columns, headers: event.headers } };
    case "churnAssumed":
      return answered(draft, { churn: { ...draft.answers.churn, ...event.churn } });
    case "criteriaChanged":
      return answered(draft, { criteria: event.criteria });
    case "tiersChanged":
      return answered(draft, { tierCutoffs: event.cutoffs });
    case "fiscalYearSet":
      return answered(draft, { fiscalYearStartMonth: event.startMonth });
    case "currencySet":
      return answered(draft, { currency: event.currency });
    case "goalEntered":
      return answered(draft, { goal: event.goal });
    case "priceIncreaseEntered":
      return answered(draft, { priceIncrease: event.priceIncrease });
    case "closedEntered":
      return answered(draft, { closed: event.closed });
    case "funnelEntered":
      return answered(draft, { funnel: { ...draft.answers.funnel, ...event.funnel } });
    case "splitEntered":
      return answered(draft, { split: event.split });
  }
}

function answered(draft: Draft, answers: Answers): Draft {
  return { ...draft, answers: { ...draft.answers, ...answers } };
}

function draftOf({ source, columns, settings, language }: ExistingPlan): Draft {
  return {
    ...EMPTY_DRAFT,
    step: "accounts",
    source,
    columns: { map: columns, headers: undefined },
    present: settings,
    language,
  };
}

/** Both are plain data. */
function areSame(one: Answers, other: Answers): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function sameSource(one: SourceRef | undefined, other: SourceRef | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return sourceKey(one) === sourceKey(other);
}

export function sourceKey(source: SourceRef): string {
  return source.kind === "table" ? `table:${source.name}` : `range:${source.address}`;
}
