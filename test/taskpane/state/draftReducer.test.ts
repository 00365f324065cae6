import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { EMPTY_DRAFT, type Draft } from "../../../src/taskpane/state/draft";
import { draftReducer } from "../../../src/taskpane/state/draftReducer";
import { parseDraft } from "../../../src/taskpane/state/draftSchema";
import type { DraftEvent } from "../../../src/taskpane/state/events";
import { STEPS } from "../../../src/taskpane/state/steps";
import type { PlanSettings } from "../../../src/planning/settings";
import type { ExistingPlan } from "../../../src/workbook/planWorkbook";
import { anyEvent } from "./arbitraryEvents";

const after = (events: readonly DraftEvent[], draft: Draft = EMPTY_DRAFT) =>
  events.reduce(draftReducer, draft);
/** Without what is undefined, as JSON has it, and without this year, which is found anew in the columns. */
const stored = (draft: Draft | undefined): unknown =>
  JSON.parse(JSON.stringify(draft, (key, value: unknown) => (key === "thisYear" ? undefined : value)));
const anyDraft = fc.array(anyEvent, { maxLength: 12 }).map((events) => after(events));

describe("the draft", () => {
  it("is not changed by going back and forth", () => {
    const walk = fc.array(fc.constantFrom(...STEPS), { minLength: 1 });
    fc.assert(
      fc.property(anyDraft, walk, (draft, steps) => {
        const walked = after(
          steps.map((step) => ({ type: "stepEntered" as const, step })),
          draft,
        );
        expect({ ...walked, step: draft.step }).toEqual(draft);
      }),
    );
  });

  it("can be stored and restored after any sequence of events", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const restored = parseDraft(JSON.parse(JSON.stringify(draft)));
        expect(restored).toBeDefined();
        expect(stored(restored)).toEqual(stored(draft));
      }),
    );
  });

  it("is never changed in place", () => {
    fc.assert(
      fc.property(anyDraft, anyEvent, (draft, event) => {
        const before = structuredClone(draft);
        draftReducer(draft, event);
        expect(draft).toEqual(before);
      }),
    );
  });
});

describe("choosing accounts", () => {
  const columns = { name: 1, revenue: [{ column: 4, year: 2025 }] };
  const corrected = after([
    { type: "accountsChosen", source: { kind: "table", name: "Accounts" } },
    { type: "columnsCorrected", columns, headers: ["a", "b", "c", "d", "e"] },
  ]);

  it("keeps the columns when the same source is chosen again", () => {
    const again = draftReducer(corrected, {
      type: "accountsChosen",
      source: { kind: "table", name: "Accounts" },
    });
    expect(again.columns?.map).toEqual(columns);
  });

  it("finds the columns anew in another source", () => {
    const other = draftReducer(corrected, {
      type: "accountsChosen",
      source: { kind: "table", name: "Other" },
    });
    expect(other.columns).toBeUndefined();
  });
});

it("keeps the churn answers that a later one doesn't name", () => {
  const draft = after([
    { type: "churnAssumed", churn: { years: 3 } },
    { type: "churnAssumed", churn: { method: "geometric" } },
  ]);
  expect(draft.answers.churn).toEqual({ years: 3, method: "geometric" });
});

it("is empty after a build: there is nothing left to continue", () => {
  expect(
    after([{ type: "planStarted", language: "de" }, { type: "goalEntered", goal: 5 }, { type: "planBuilt" }]),
  ).toBe(EMPTY_DRAFT);
});

describe("what a plan says that is read again", () => {
  const settings = { goal: 7 } as PlanSettings;

  it("holds where a plan is being changed, beside the answers", () => {
    const plan: ExistingPlan = {
      source: { kind: "table", name: "Accounts" },
      columns: { name: 0, revenue: [{ column: 1, year: 2025 }] },
      settings: { goal: 5 } as PlanSettings,
      language: "en",
      sheets: [],
    };
    const draft = after([
      { type: "planOpened", plan },
      { type: "closedEntered", closed: 3 },
    ]);
    const again = draftReducer(draft, { type: "planReadAgain", settings });
    expect([again.present, again.answers]).toEqual([{ goal: 7 }, { closed: 3 }]);
    expect(draftReducer(again, { type: "planReadAgain", settings: { ...settings } })).toBe(again);
  });

  it("is nothing to a plan that is new", () => {
    const draft = after([{ type: "planStarted", language: "en" }]);
    expect(draftReducer(draft, { type: "planReadAgain", settings })).toBe(draft);
  });
});

describe("the language of the sheets", () => {
  it("is that of the pane in which the plan was begun", () => {
    expect(after([{ type: "planStarted", language: "de" }]).language).toBe("de");
  });

  it("is that of a plan that was built, whoever opens it", () => {
    const plan: ExistingPlan = {
      source: { kind: "table", name: "Accounts" },
      columns: { name: 0, revenue: [{ column: 1, year: 2025 }] },
      settings: {} as PlanSettings,
      language: "de",
      sheets: [],
    };
    expect(
      after([
        { type: "planStarted", language: "en" },
        { type: "planOpened", plan },
      ]).language,
    ).toBe("de");
  });

  it("is another one where somebody chooses it", () => {
    const chosen = after([
      { type: "planStarted", language: "en" },
      { type: "sheetLanguageChosen", language: "de" },
      { type: "goalEntered", goal: 5 },
    ]);
    expect(chosen.language).toBe("de");
  });
});
