import type { ColumnDraft } from "../../planning/accounts/findColumns";
import type { ChurnSettings, FunnelSettings, PlanSettings } from "../../planning/settings";
import type { Language } from "../../reference/words/language";
import type { SourceRef } from "../../workbook/planWorkbook";
import type { Step } from "./steps";

/**
 * What the user has decided so far, and nothing that follows from it: it is stored in the workbook while the wizard is
 * open, so that a pane that is closed midway continues where it was.
 */
export interface Draft {
  /** The form of what is stored; another number is another add-in version's draft. */
  readonly version: 1;
  readonly step: "welcome" | Step;
  /** `undefined` until a source is chosen; the most likely one is then proposed. */
  readonly source: SourceRef | undefined;
  /** `undefined` as long as the columns are those found by their headers. */
  readonly columns: ChosenColumns | undefined;
  /** The settings of the plan that is to be changed, as its sheets had them when last read; `undefined` for a new plan. */
  readonly present: Answers | undefined;
  readonly answers: Answers;
  /** Of the plan's sheets: the pane's when the plan was begun, the plan's own from its first build on. */
  readonly language: Language;
}

export interface ChosenColumns {
  readonly map: ColumnDraft;
  /** The headers that the map was made for: with them it survives columns being moved. `undefined`: not read yet. */
  readonly headers: readonly string[] | undefined;
}

/** Settings that the user has touched; everything else is as the plan has it, or suggested from the accounts. */
export type Answers = Optional<Omit<PlanSettings, "thisYear" | "churn" | "funnel">> & {
  readonly churn?: Optional<ChurnSettings> | undefined;
  readonly funnel?: Optional<FunnelSettings> | undefined;
};

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };

export const EMPTY_DRAFT: Draft = {
  version: 1,
  step: "welcome",
  source: undefined,
  columns: undefined,
  present: undefined,
  answers: {},
  language: "en",
};
