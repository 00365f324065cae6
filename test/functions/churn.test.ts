import { describe, expect, it } from "@jest/globals";
import * as plan from "../../src/functions/functions";
import { column, row, sentenceOf, shown, withCustomFunctions } from "./customFunctions";

withCustomFunctions();

describe("CHURNRATE", () => {
  it("divides cell by cell, in the shape of the ranges", () => {
    expect(shown(plan.churnRate, [[200, 100], [50, 10]], [[16, 10], [0, 10]])).toEqual([[0.08, 0.1], [0, 1]]); // prettier-ignore
  });

  it("repeats a cell, a row or a column along the other", () => {
    expect(shown(plan.churnRate, row(100), column(5, 10))).toEqual([[0.05], [0.1]]);
    expect(shown(plan.churnRate, row(100, 200), [[10, 10], [50, 50]])).toEqual([[0.1, 0.05], [0.5, 0.25]]); // prettier-ignore
    expect(shown(plan.churnRate, column(100, 200), [[10, 20], [50, 100]])).toEqual([[0.1, 0.2], [0.25, 0.5]]); // prettier-ignore
  });

  it("refuses every other pair of shapes", () => {
    expect(shown(plan.churnRate, row(100, 200), column(10, 10))).toBe("#VALUE!");
    expect(shown(plan.churnRate, row(100, 200), row(10, 10, 10))).toBe("#VALUE!");
    expect(shown(plan.churnRate, [[100, 200], [100, 200]], column(1, 2, 3))).toBe("#VALUE!"); // prettier-ignore
  });

  it("leaves a blank row blank, and each error in its own cell", () => {
    const notAvailable = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    const opening = column(100, "", 0, 100, -1, notAvailable);
    const lost = column(10, null, 5, "5", 0, 1);
    expect(shown(plan.churnRate, opening, lost)).toEqual(
      column(0.1, "", "#DIV/0!", "#VALUE!", "#NUM!", "#N/A"),
    );
  });

  it("says where the wrong cell is", () => {
    const call = (): unknown => plan.churnRate(row(100), row("12,000"));
    expect(sentenceOf(call)).toBe('lost: expected a number, got the text "12,000".');
    const [, second] = plan.churnRate(column(1, 2), column(1, true));
    expect((second?.[0] as CustomFunctions.Error).message).toBe("lost, row 2: expected a number, got TRUE.");
  });
});

describe("CHURNAVG", () => {
  const renewable = row(1500, 1750, 2500, 4250);
  const rates = [
    row(250, 275, 325, 400)[0]?.map((lost, i) => (lost as number) / (renewable[0]?.[i] as number)) ?? [],
  ];

  it("gives Kellblog's averages (2018)", () => {
    expect(shown(plan.churnAvg, rates, 4)).toBeCloseTo(0.137, 4);
    expect(shown(plan.churnAvg, rates, 4, "weighted", renewable)).toBeCloseTo(0.125, 10);
  });

  it("averages a row, a column, or each row of a block", () => {
    expect(shown(plan.churnAvg, row(0.1, 0.2, 0.3))).toBe(0.2);
    expect(shown(plan.churnAvg, column(0.1, 0.2, 0.3))).toBe(0.2);
    const block = [[0.5, 0.5, 0.5], ["", "", ""], [0.25, "", 0.75], [0.1, 8, 0.1], [0.1, "x", 0.1]]; // prettier-ignore
    expect(shown(plan.churnAvg, block)).toEqual(column(0.5, "", 0.5, "#NUM!", "#VALUE!"));
  });

  it("reads the method in any case, and lists the three for another word", () => {
    expect(shown(plan.churnAvg, row(0.5, 0.5), null, "GeoMetric")).toBeCloseTo(0.5, 15);
    expect(sentenceOf(() => plan.churnAvg(row(0.1), 3, "median"))).toBe(
      'method: expected "simple", "weighted" or "geometric", got "median".',
    );
  });

  it.each([
    [row("", null), undefined, undefined, undefined, "#N/A"],
    [row(0.1), 0, undefined, undefined, "#NUM!"],
    [row(0.1), 2.5, undefined, undefined, "#NUM!"],
    [row(0.1), 3, "weighted", undefined, "#VALUE!"],
    [row(0.1, 0.2), 3, "weighted", column(1, 2), "#VALUE!"],
    [row(0.1, 0.2), 3, "weighted", row(0, 0), "#DIV/0!"],
    [row(-0.1), undefined, undefined, undefined, "#NUM!"],
    [row(0.1), row(1, 2), undefined, undefined, "#VALUE!"],
  ])("of %j, %j, %j, %j is %s", (rates, years, method, openings, code) => {
    expect(shown(plan.churnAvg, rates, years, method, openings)).toBe(code);
  });
});

describe("CHURNFORECAST", () => {
  it("gives the example of the contract", () => {
    expect(shown(plan.churnForecast, row(1_000_000), row(0.08), row(0.03))).toBe(947_600);
  });

  it("has the shape of revenue, with one rate or one each", () => {
    expect(shown(plan.churnForecast, column(100, "", 200), row(0.5))).toEqual(column(50, "", 100));
    expect(shown(plan.churnForecast, column(100, 200), column(0.5, 8))).toEqual(column(50, "#NUM!"));
    expect(shown(plan.churnForecast, row(8), row(8))).toBe("#NUM!");
    expect(shown(plan.churnForecast, column(100, 200), row("x"))).toBe("#VALUE!");
  });

  it("spills years to the right, by one rate, one a year, or one an account", () => {
    expect(shown(plan.churnForecast, row(800), row(0.5), null, 3)).toEqual(row(400, 200, 100));
    expect(shown(plan.churnForecast, column(800, 80), row(0.5, 0, 0.25), row(0), 3)).toEqual([
      [400, 400, 300],
      [40, 40, 30],
    ]);
    expect(shown(plan.churnForecast, column(800, 80), column(0.5, 0), row(0, 1), 2)).toEqual([
      [400, 400],
      [80, 160],
    ]);
  });

  it("keeps a blank account blank, and what is wrong with one in its row", () => {
    expect(shown(plan.churnForecast, column(800, "", "x"), row(0.5), null, 2)).toEqual([
      [400, 200],
      ["", ""],
      ["#VALUE!", "#VALUE!"],
    ]);
  });

  it.each([
    [row(1, 2), row(0.1), 2, "#VALUE!"],
    [row(1), row(0.1, 0.1, 0.1), 2, "#VALUE!"],
    [row(1), row(0.1), 0, "#NUM!"],
    [row(1), row(0.1), 10_001, "#NUM!"],
    [row(1), row(0.1, 8), 2, "#NUM!"],
    [Array.from({ length: 1000 }, () => [1]), row(0.1), 10_000, "#NUM!"],
  ])("of %j at %j over %d years is %s", (revenue, churn, years, code) => {
    expect(shown(plan.churnForecast, revenue, churn, null, years)).toBe(code);
  });
});

describe("NETNEW", () => {
  it("totals ranges of any shapes and subtracts losses", () => {
    expect(shown(plan.netNew, column(100, "", 200), row(50), [[1, 2], [3, 4]], column(5), row(10, 10))).toBe(335); // prettier-ignore
    expect(shown(plan.netNew, row(500))).toBe(500);
  });

  it("takes losses as positive magnitudes", () => {
    expect(shown(plan.netNew, row(1), null, null, column(1, -1))).toBe("#NUM!");
    expect(shown(plan.netNew, row(-1))).toBe(-1);
  });
});
