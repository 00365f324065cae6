import { describe, expect, it } from "@jest/globals";
import { isFound } from "../../src/sheets/cellName";
import { planSheet } from "../../src/sheets/planSheets";
import { readSettings } from "../../src/sheets/settings/readSettings";
import { english } from "../../src/sheets/words/en";
import { examplePlan } from "./examplePlan";

/** What the sheet's inputs and facts show right after it was built. */
function shown(plan = examplePlan()): Map<string, unknown> {
  const cells = planSheet("settings", plan, english).cells.filter(isFound);
  return new Map(
    cells.map(({ content }) => [content.id, content.kind === "formula" ? "" : (content.value ?? "")]),
  );
}

describe("readSettings", () => {
  const { settings } = examplePlan();

  it("reads back what was built", () => {
    const cells = shown();
    expect(readSettings((id) => cells.get(id), settings)).toEqual(settings);
  });

  it("reads what people have changed", () => {
    const cells = shown();
    cells
      .set("goal", 42)
      .set("churnMethod", english.settings.lists.methods.geometric)
      .set("tiers.2.cutoff", "");
    cells.set("criteria.1.weight", 5).set("history.4.openingTyped", 70).set("history.4.lostTyped", 0);
    expect(readSettings((id) => cells.get(id), settings)).toEqual({
      ...settings,
      goal: 42,
      churn: {
        ...settings.churn,
        method: "geometric",
        history: [
          settings.churn.history[0],
          { year: 2025, openingRevenue: 70, lostRevenue: 0, customersLost: undefined },
        ],
      },
      criteria: settings.criteria.map((criterion, i) => (i === 1 ? { ...criterion, weight: 5 } : criterion)),
      tierCutoffs: [80, 50],
      reviewCadence: [14, 30, 60],
    });
  });

  it("takes a setting as it was built where its cell can't be read", () => {
    expect(readSettings(() => undefined, settings)).toEqual({
      ...settings,
      churn: { ...settings.churn, history: [] },
    });
    const cells = shown();
    cells.set("goal", "a million").set("churnMethod", "wishful");
    const { goal, churn } = readSettings((id) => cells.get(id), settings);
    expect([goal, churn.method]).toEqual([1_000_000, "weighted"]);
  });

  it("knows a method by its place in the list, in whatever language the list is", () => {
    const cells = shown();
    cells.set("lists.Method.geometric", "geometrisch").set("churnMethod", "geometrisch");
    expect(readSettings((id) => cells.get(id), settings).churn.method).toBe("geometric");
  });
});
