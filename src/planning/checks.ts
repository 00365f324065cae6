import { PlanningError } from "./errors";
import { words } from "./words/en";

/** Where a number stands: the argument's name, and the position in it. */
interface Place {
  readonly argument: string;
  readonly position?: string | undefined;
}

/** A finite result, or the error that says it outgrew the arithmetic; -0 becomes 0. */
export function finite(value: number, argument: string): number {
  if (!Number.isFinite(value)) throw new PlanningError("tooLarge", { argument });
  return value + 0;
}

/** A share of something: a fraction from 0 to 1. */
export function checkRate(rate: number, argument: string, position?: string): void {
  if (!(rate >= 0 && rate <= 1)) {
    throw outOfRange({ argument, position }, words.expected.rate, rate);
  }
}

/** A rate that is divided by: above 0, at most 1. */
export function checkDivisorRate(rate: number, argument: string): void {
  if (rate === 0) throw new PlanningError("zeroBase", { argument });
  checkRate(rate, argument);
}

/** A price increase: above -1 (everything given away), at most 1 (doubled). */
export function checkPriceIncrease(increase: number, argument = "priceIncrease", position?: string): void {
  if (!(increase > -1 && increase <= 1)) {
    throw outOfRange({ argument, position }, words.expected.priceIncrease, increase);
  }
}

export function checkNotNegative(value: number, argument: string, position?: string): void {
  if (!(value >= 0)) throw outOfRange({ argument, position }, words.expected.notNegative, value);
}

/** A number of years: 1, 2, 3, … */
export function checkYears(years: number, argument = "years"): void {
  if (!(years >= 1 && Number.isInteger(years)))
    throw outOfRange({ argument }, words.expected.wholeNumber, years);
}

/** A number of years to look ahead: whole, and few enough for a list of them. */
export function checkHorizon(years: number): void {
  checkYears(years);
  if (years > 10_000) throw outOfRange({ argument: "years" }, words.expected.horizon, years);
}

export function checkSameLength(
  first: ArrayLike<unknown>,
  second: ArrayLike<unknown>,
  argument: string,
): void {
  if (first.length !== second.length) {
    throw new PlanningError("wrongShape", {
      argument,
      expected: words.expected.values(first.length),
      found: second.length,
    });
  }
}

function outOfRange(place: Place, expected: string, found: number): PlanningError {
  return new PlanningError("outOfRange", { ...place, expected, found });
}
