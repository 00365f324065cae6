import { checkNotNegative, finite } from "./checks";
import { words } from "./words/en";

/** Amounts of one year, each a total; what is left out is 0. */
interface NetNewAmounts {
  readonly newCustomers: number;
  /** To customers won in the same year, too. */
  readonly crossSell?: number | undefined;
  /** To customers won in the same year, too. */
  readonly upSell?: number | undefined;
  /** A positive magnitude. */
  readonly contraction?: number | undefined;
  /** A positive magnitude. */
  readonly churned?: number | undefined;
}

/**
 * Net new sales: what selling added in a year. Without losses it is the planning figure; with them it is the
 * "net new ARR" that finance reports. A price increase is no part of it: it is growth of existing revenue.
 *
 *     newCustomers + crossSell + upSell - contraction - churned
 *
 * @throws PlanningError outOfRange when a loss is negative
 */
export function netNew(amounts: NetNewAmounts): number {
  const { newCustomers, crossSell = 0, upSell = 0, contraction = 0, churned = 0 } = amounts;
  checkNotNegative(contraction, "contraction");
  checkNotNegative(churned, "churned");
  return finite(newCustomers + crossSell + upSell - contraction - churned, words.figure.netNew);
}
