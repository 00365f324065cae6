import { describe, expect, it } from "@jest/globals";
import * as plan from "../../src/functions/functions";
import { column, row, shown, withCustomFunctions } from "./customFunctions";

withCustomFunctions();

describe("GRR and NRR", () => {
  it("compare the same customers", () => {
    expect(shown(plan.grr, column(100, 100, 100, 0), column(150, 80, 0, 70))).toBe(0.6);
    expect(shown(plan.nrr, column(100, 100, 100, 0), column(150, 80, 30, 70))).toBeCloseTo(260 / 300, 15);
  });

  it.each([plan.grr, plan.nrr])("refuse other shapes and an empty base", (retention) => {
    expect(shown(retention, column(1, 2), row(1, 2))).toBe("#VALUE!");
    expect(shown(retention, column(1, 2), row(1))).toBe("#VALUE!");
    expect(shown(retention, column(1, 2), [[1, 1], [2, 2]])).toBe("#VALUE!"); // prettier-ignore
    expect(shown(retention, column(0, ""), column(1, 2))).toBe("#DIV/0!");
  });
});

describe("REVENUEBRIDGE", () => {
  it("lists the steps with their labels", () => {
    expect(shown(plan.revenueBridge, column(100, 100, 100, ""), column(150, 80, "", 70), 0.1)).toEqual([
      ["Opening", 300],
      ["New customers", 70],
      ["Price increase", 10],
      ["Expansion", 40],
      ["Contraction", -20],
      ["Churned", -100],
      ["Closing", 300],
      ["Net new", 110],
    ]);
  });
});

describe("RETENTIONFORECAST", () => {
  const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];

  it("projects the High End cohort of Fader and Hardie (2007)", () => {
    const [survival, retention] = plan.retentionForecast(row(...highEnd));
    expect(survival).toHaveLength(5);
    expect(retention).toHaveLength(5);
    expect(survival?.[4]).toBeCloseTo(0.378, 3);
  });

  it("reads a column, and counts between blank ends", () => {
    expect(shown(plan.retentionForecast, column("", ...highEnd, "", null), 2)).toEqual(
      shown(plan.retentionForecast, row(...highEnd), 2),
    );
  });

  it.each([
    [row(1000, 900), 5, "#N/A"],
    [row("", ""), 5, "#N/A"],
    [row(100, 100, 100), 5, "#N/A"],
    [row(1000, 800, 900), 5, "#NUM!"],
    [row(1000, 800, 0), 5, "#NUM!"],
    [row(1000, "", 800, 700), 5, "#VALUE!"],
    [[[1000, 900], [800, 700]], 5, "#VALUE!"], // prettier-ignore
    [row(...highEnd), 0, "#NUM!"],
    [row(...highEnd), 1e9, "#NUM!"],
  ])("of %j over %d years is %s", (survivors, years, code) => {
    expect(shown(plan.retentionForecast, survivors, years)).toBe(code);
  });
});
