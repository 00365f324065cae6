import type { ChurnYear } from "../settings";
import { mostHistoryYears } from "./checkSettings";

const yearsWithoutHistory = 3;

/**
 * The years of a typed churn history once `thisYear` is this year: none after it, none before the first that the settings
 * keep, and with those that have come since, to be typed. The same object where that changes nothing.
 */
export function yearsToType(typed: readonly ChurnYear[], thisYear: number): readonly ChurnYear[] {
  if (typed.length === 0) return typed;
  const inReach = typed.filter(({ year }) => year <= thisYear && year >= firstYear(thisYear));
  const last = inReach.at(-1)?.year ?? thisYear - yearsWithoutHistory;
  if (inReach.length === typed.length && last === thisYear) return typed;
  const since = Array.from({ length: thisYear - last }, (_, i) => ({
    year: last + 1 + i,
    openingRevenue: undefined,
    lostRevenue: undefined,
    customersLost: undefined,
  }));
  return [...inReach, ...since];
}

/** The first year that a churn history may have. */
export function firstYear(thisYear: number): number {
  return thisYear - mostHistoryYears + 1;
}
