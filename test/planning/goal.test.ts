import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { forecastRevenue } from "../../src/planning/forecast";
import { goalGap } from "../../src/planning/goal";
import { thrownBy } from "./thrown";

describe("goalGap", () => {
  it("is the goal less what is kept, less what is closed", () => {
    const plan = { goal: 1_200_000, revenue: 1_000_000, churn: 0.08, priceIncrease: 0.03, closed: 52_400 };
    expect(goalGap(plan)).toBeCloseTo(200_000, 8);
    expect(goalGap({ goal: 900, revenue: 1000, churn: 0 })).toBe(-100);
  });

  it("of the forecast itself is 0", () => {
    const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(amount, rate, rate, (revenue, churn, priceIncrease) => {
        const goal = forecastRevenue(revenue, churn, priceIncrease);
        expect(goalGap({ goal, revenue, churn, priceIncrease })).toBe(0);
      }),
    );
  });

  it("refuses rates that are no fractions", () => {
    expect(thrownBy(() => goalGap({ goal: 1, revenue: 1, churn: 8 })).params.argument).toBe("churn");
    expect(thrownBy(() => goalGap({ goal: 1, revenue: 1, churn: 0, priceIncrease: 2 })).kind).toBe(
      "outOfRange",
    );
    expect(thrownBy(() => goalGap({ goal: 1e308, revenue: 0, churn: 0, closed: -1e308 })).code).toBe(
      "tooLarge",
    );
  });
});
