import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { EMPTY_DRAFT } from "../../../src/taskpane/state/draft";
import { parseDraft } from "../../../src/taskpane/state/draftSchema";

describe("a stored draft", () => {
  it("is read as it was stored", () => {
    const stored = {
      version: 1,
      step: "goal",
      source: { kind: "range", address: "Sheet1!A1:F6" },
      columns: {
        map: { name: 0, revenue: [{ column: 3, year: 2025 }] },
        headers: ["Account", "", "", "2025"],
      },
      present: { goal: 800000, criteria: [], funnel: { winRate: 0.25 } },
      answers: { goal: 900000, churn: { method: "weighted" }, funnel: { winRate: 0.2 } },
      language: "de",
    };
    expect(parseDraft(stored)).toEqual(stored);
  });

  it("is for English sheets where it is older than other languages", () => {
    expect(parseDraft({ version: 1, step: "goal", answers: {} })?.language).toBe("en");
  });

  it.each([
    ["an unknown language", { ...EMPTY_DRAFT, language: "fr" }],
    ["nothing", undefined],
    ["null", null],
    ["text", "draft"],
    ["another version", { ...EMPTY_DRAFT, version: 2 }],
    ["an unknown step", { ...EMPTY_DRAFT, step: "review" }],
    ["a goal that is text", { ...EMPTY_DRAFT, answers: { goal: "900000" } }],
    ["a month that doesn't exist", { ...EMPTY_DRAFT, answers: { fiscalYearStartMonth: 13 } }],
    ["an unknown method", { ...EMPTY_DRAFT, answers: { churn: { method: "median" } } }],
    ["a column before the first", { ...EMPTY_DRAFT, columns: { map: { name: -1, revenue: [] } } }],
    ["no answers", { version: 1, step: "goal" }],
  ])("is ignored where it is %s", (_, stored) => {
    expect(parseDraft(stored)).toBeUndefined();
  });

  it("never throws, whatever stands in the file", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(() => parseDraft(stored)).not.toThrow();
      }),
    );
  });
});
