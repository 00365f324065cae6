import { expect, it } from "@jest/globals";
import { EMPTY_DRAFT } from "../../../src/taskpane/state/draft";
import { boundsOf, measureKey, measuresOf } from "../../../src/taskpane/state/measures";
import { createPlanView } from "../../../src/taskpane/state/planView";
import { tierCounts } from "../../../src/taskpane/state/tierCounts";
import { fiveAccounts } from "../fiveAccounts";

const { plan } = createPlanView(2026, "EUR")(EMPTY_DRAFT, fiveAccounts);
if (plan === undefined) throw new Error("the columns were not found");

it("offers columns of numbers that have no other part", () => {
  expect(measuresOf(fiveAccounts, plan.columns).map(measureKey)).toEqual([
    "revenue",
    "tenure",
    "potential",
    "column:Orders",
  ]);
});

it("proposes values between which accounts differ", () => {
  for (const measure of measuresOf(fiveAccounts, plan.columns)) {
    const { zeroAt, fullAt } = boundsOf(measure, fiveAccounts, plan);
    expect(fullAt).toBeGreaterThan(zeroAt);
  }
});

it("counts the accounts of each tier, those without a score in none", () => {
  const counts = tierCounts(plan.ranking, 2);
  expect(counts.map(({ tier }) => tier)).toEqual(["A", "B", "C"]);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(4);
});
