import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import * as plan from "../../src/functions/functions";
import { sentenceOf, shownBy, withCustomFunctions } from "./customFunctions";

withCustomFunctions();

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const row = (...cells: unknown[]): unknown[][] => [cells];

/** Calls as Excel's runtime does: arguments left out are null, and an invocation object comes after the last. */
function shown(call: (...values: never[]) => unknown, ...values: unknown[]): unknown {
  const padded = Array.from({ length: call.length }, (_, i) => values[i] ?? null);
  return shownBy(() => (call as (...values: unknown[]) => unknown)(...padded, { functionName: "TEST" }));
}

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

describe("PRIORITYSCORE", () => {
  it("gives the example of the contract, weights in a row or a column", () => {
    expect(shown(plan.priorityScore, row(5, 3, 4), row(50, 30, 20))).toBe(80);
    expect(shown(plan.priorityScore, row(5, 3, 4), column(50, 30, 20))).toBe(80);
  });

  it("scores a block account by account", () => {
    const block = [[5, 5], ["", null], [0, 0], [6, 1], ["x", 1], ["", 1], [3, ""]]; // prettier-ignore
    expect(shown(plan.priorityScore, block, row(1, 0))).toEqual(
      column(100, "", "", "#NUM!", "#VALUE!", "#N/A", 50),
    );
  });

  it("reads two rows of bounds, “auto” and “rank”", () => {
    expect(shown(plan.priorityScore, column(0, 25, 200), row(1), column(100, 0))).toEqual(column(100, 75, 0));
    expect(shown(plan.priorityScore, column(10, 15, 20, ""), row(1), "AUTO")).toEqual(column(0, 50, 100, ""));
    expect(shown(plan.priorityScore, column(1, 1, 9), row(1), row("Rank"))).toEqual(column(0, 0, 100));
  });

  it("gives no score at all where accounts are compared and one can't be read", () => {
    expect(shown(plan.priorityScore, column(10, "x", 20), row(1), "auto")).toBe("#VALUE!");
    expect(shown(plan.priorityScore, column(10, "x", 20), row(1), column(0, 100))).toEqual(
      column(10, "#VALUE!", 20),
    );
  });

  it.each([
    [row("", ""), row(1, 1), undefined, "#N/A"],
    [row("", 3), row(1, 0), undefined, "#N/A"],
    [row(3, 3), row(0, 0), undefined, "#DIV/0!"],
    [row(3, 3), row(1, -1), undefined, "#NUM!"],
    [row(3, 3), row(1), undefined, "#VALUE!"],
    [row(3, 3), [[1, 1], [1, 1]], undefined, "#VALUE!"], // prettier-ignore
    [row(3), row(1), "best", "#VALUE!"],
    [row(3), row(1), row(5), "#VALUE!"],
    [row(3), row(1), row(0, 100), "#VALUE!"],
    [row(3), row(1), column(5, 5), "#NUM!"],
  ])("of %j weighted %j by %j is %s", (criteria, weights, bounds, code) => {
    expect(shown(plan.priorityScore, criteria, weights, bounds)).toBe(code);
  });
});

describe("PRIORITYTIER", () => {
  it("letters scores in their shape", () => {
    expect(shown(plan.priorityTier, [[70, 69.9], [40, ""], ["x", 0]])).toEqual([["A", "B"], ["B", ""], ["#VALUE!", "C"]]); // prettier-ignore
    expect(shown(plan.priorityTier, column(95, 80, 10), column(90, 60, 30))).toEqual(column("A", "B", "D"));
  });

  it("needs falling cut-offs in a line", () => {
    expect(shown(plan.priorityTier, row(50), row(40, 70))).toBe("#NUM!");
    expect(shown(plan.priorityTier, row(50), [[90, 80], [70, 60]])).toBe("#VALUE!"); // prettier-ignore
  });
});

describe("GRR and NRR", () => {
  it("compare the same customers", () => {
    expect(shown(plan.grr, column(100, 100, 100, 0), column(150, 80, 0, 70))).toBe(0.6);
    expect(shown(plan.nrr, column(100, 100, 100, 0), column(150, 80, 30, 70))).toBeCloseTo(260 / 300, 15);
  });

  it.each([plan.grr, plan.nrr])("refuse other shapes and an empty base", (retention) => {
    expect(shown(retention, column(1, 2), row(1, 2))).toBe("#VALUE!");
    expect(shown(retention, column(1, 2), row(1))).toBe("#VALUE!");
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

describe("an error value that Excel's runtime can't throw", () => {
  it("is returned, in the shape that the function has", () => {
    const reference = new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidReference);
    expect(plan.grr([[reference]], [[1]])).toBe(reference);
    expect(plan.goalFunnel(reference, 1, 1)).toEqual([[reference]]);
  });
});
