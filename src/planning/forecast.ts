import { checkPriceIncrease, checkRate, checkHorizon, finite } from "./checks";
import { PlanningError } from "./errors";
import { words } from "./words/en";

/**
 * Revenue forecast of existing accounts for next year: what churn leaves, raised by the price increase on what is
 * retained.
 *
 *     revenue · (1 - churn)(1 + priceIncrease)
 *
 * @param revenue this year's revenue, in any currency
 * @param churn fraction from 0 to 1
 * @param priceIncrease fraction above -1, at most 1
 * @throws PlanningError outOfRange
 */
export function forecastRevenue(revenue: number, churn: number, priceIncrease = 0): number {
  checkRate(churn, "churn");
  checkPriceIncrease(priceIncrease);
  return finite(revenue * (1 - churn) * (1 + priceIncrease), "revenue");
}

/**
 * The same forecast over several years, each on what the year before has left:
 * `revenue · ((1 - churn)(1 + priceIncrease))^t` for t = 1 … years.
 *
 * @param churn one rate for all years, or one a year
 * @param priceIncrease one rate for all years, or one a year
 * @returns one amount a year
 * @throws PlanningError outOfRange, mismatch when yearly rates are not one a year
 */
export function forecastYears(
  revenue: number,
  churn: number | readonly number[],
  priceIncrease: number | readonly number[],
  years: number,
): number[] {
  checkHorizon(years);
  const churnOf = yearly(churn, years, "churn");
  const priceOf = yearly(priceIncrease, years, "priceIncrease");
  const forecast: number[] = [];
  let amount = revenue;
  for (let year = 0; year < years; year++) {
    amount = forecastRevenue(amount, churnOf(year), priceOf(year));
    forecast.push(amount);
  }
  return forecast;
}

function yearly(
  rates: number | readonly number[],
  years: number,
  argument: string,
): (year: number) => number {
  if (typeof rates === "number") return () => rates;
  if (rates.length !== years) {
    throw new PlanningError("wrongShape", {
      argument,
      expected: words.expected.yearlyRates(years),
      found: rates.length,
    });
  }
  return (year) => rates[year] ?? NaN;
}
