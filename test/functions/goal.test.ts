import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import * as plan from "../../src/functions/functions";
import { column, row, shown, withCustomFunctions } from "./customFunctions";

withCustomFunctions();

describe("GOALGAP", () => {
  it("totals revenue", () => {
    expect(shown(plan.goalGap, 1_200_000, column(600_000, 400_000), 0.08, 0.03, 52_400)).toBeCloseTo(
      200_000,
      8,
    );
  });

  it("of the forecast itself is 0", () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), rate, rate, (revenue, churn, price) => {
        const [[forecast] = []] = plan.churnForecast(row(revenue), row(churn), row(price));
        expect(plan.goalGap(forecast, row(revenue), churn, price)).toBe(0);
      }),
    );
  });
});

describe("GOALFUNNEL", () => {
  it("lists the stages with their labels", () => {
    expect(shown(plan.goalFunnel, 200_000, 30_000, 0.25, 0.4)).toEqual([
      ["Deals", 7],
      ["Opportunities", 27],
      ["Meetings", 67],
      ["Pipeline value", 800_000],
    ]);
  });
});

describe("GOALSPLIT", () => {
  it("has the shape of weights", () => {
    expect(shown(plan.goalSplit, 100, row(1, 1, 1))).toEqual(row(33.34, 33.33, 33.33));
    expect(shown(plan.goalSplit, 1000, [[1, 1], [2, 5]], [[100, ""], ["", 0]])).toEqual([[100, 300], [600, 0]]); // prettier-ignore
  });

  it("leaves a row blank where there is neither a weight nor a commitment", () => {
    expect(shown(plan.goalSplit, 90, column(1, "", 2))).toEqual(column(30, "", 60));
    expect(shown(plan.goalSplit, 90, column(1, "", 2), column("", 30, ""))).toEqual(column(20, 30, 40));
  });

  it("repeats a commitment as other functions repeat a cell, and refuses more of them than weights", () => {
    expect(shown(plan.goalSplit, 90, column(1, 2), 30)).toEqual(column(30, 30));
    expect(shown(plan.goalSplit, 90, column(1, 2), column(1, 2, 3))).toBe("#VALUE!");
    expect(shown(plan.goalSplit, 90, row(1), column(1, 2, 3))).toBe("#VALUE!");
  });

  it("has nothing to share by without weights", () => {
    expect(shown(plan.goalSplit, 90, column(0, 0))).toBe("#DIV/0!");
    expect(shown(plan.goalSplit, 90, column(-1, 1))).toBe("#NUM!");
  });
});
