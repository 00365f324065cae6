import type { ChurnYearFigures } from "../../planning/plan/churnHistory";
import type { ChurnYear } from "../../planning/settings";

/**
 * The history to begin typing with: what was typed before, otherwise what the accounts say, to be corrected.
 *
 * @param typed a year's figures may all be blank
 */
export function startingHistory(
  typed: readonly ChurnYear[],
  found: readonly ChurnYearFigures[],
): readonly ChurnYear[] {
  if (typed.some(hasFigures)) return typed;
  const years = new Map(typed.map((year) => [year.year, year]));
  for (const { year, openingRevenue, lostRevenue, customersLost } of found)
    years.set(year, {
      year,
      openingRevenue: inCents(openingRevenue),
      lostRevenue: inCents(lostRevenue),
      customersLost,
    });
  return [...years.values()].sort((one, other) => one.year - other.year);
}

function hasFigures({ openingRevenue, lostRevenue, customersLost }: ChurnYear): boolean {
  return openingRevenue !== undefined || lostRevenue !== undefined || customersLost !== undefined;
}

function inCents(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : Number(amount.toFixed(2));
}
