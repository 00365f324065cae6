import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { forecastRevenue, forecastYears } from "../../src/planning/forecast";
import { thrownBy } from "./thrown";

const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
const churn = fc.double({ min: 0, max: 1, noNaN: true });
const price = fc.double({ min: -0.5, max: 1, noNaN: true });

describe("forecastRevenue", () => {
  it("reduces by churn, then raises what is retained by the price increase", () => {
    expect(forecastRevenue(1_000_000, 0.08, 0.03)).toBe(947_600);
    expect(forecastRevenue(1_000_000, 0.08)).toBeCloseTo(920_000, 8);
    expect(forecastRevenue(1000, 1, 1)).toBe(0);
  });

  it.each([
    [1, 8, 0],
    [1, -0.1, 0],
    [1, 0.1, -1],
    [1, 0.1, 1.01],
    [1e308, 0, 1],
  ])("of %d at churn %d and price %d is out of range", (revenue, churn, priceIncrease) => {
    expect(thrownBy(() => forecastRevenue(revenue, churn, priceIncrease)).kind).toBe("outOfRange");
  });
});

describe("forecastYears", () => {
  it("is the power of the yearly factor", () => {
    fc.assert(
      fc.property(amount, churn, price, fc.integer({ min: 1, max: 30 }), (revenue, churn, price, years) => {
        forecastYears(revenue, churn, price, years).forEach((predicted, i) => {
          const expected = revenue * ((1 - churn) * (1 + price)) ** (i + 1);
          expect(Math.abs(predicted - expected)).toBeLessThanOrEqual(1e-13 * expected + 1e-300);
        });
        expect(forecastYears(revenue, churn, price, years)[0]).toBe(forecastRevenue(revenue, churn, price));
      }),
    );
  });

  it("takes one rate for each year", () => {
    const [first, second] = forecastYears(1000, [0.1, 0.2], [0, 0.5], 2);
    expect(first).toBeCloseTo(900, 10);
    expect(second).toBeCloseTo(900 * 0.8 * 1.5, 10);
  });

  it("refuses rates that are not one a year", () => {
    expect(thrownBy(() => forecastYears(1000, [0.1, 0.2], 0, 3))).toMatchObject({
      kind: "mismatch",
      code: "wrongShape",
    });
    expect(thrownBy(() => forecastYears(1000, 0.1, 0, 2.5)).kind).toBe("outOfRange");
  });
});
