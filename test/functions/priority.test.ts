import { describe, expect, it } from "@jest/globals";
import * as plan from "../../src/functions/functions";
import { column, row, shown, withCustomFunctions } from "./customFunctions";

withCustomFunctions();

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
    [row(3, 3, 3, 3), [[1, 1], [1, 1]], undefined, "#VALUE!"], // prettier-ignore
    [row(3), row(1), column(0, 50, 100), "#VALUE!"],
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

  it("takes a single cut-off for two tiers", () => {
    expect(shown(plan.priorityTier, row(60, 50, 45), 50)).toEqual(row("A", "A", "B"));
  });

  it("needs falling cut-offs in a line", () => {
    expect(shown(plan.priorityTier, row(50), row(40, 70))).toBe("#NUM!");
    expect(shown(plan.priorityTier, row(50), [[90, 80], [70, 60]])).toBe("#VALUE!"); // prettier-ignore
  });
});
