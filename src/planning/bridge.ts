import { checkPriceIncrease, checkSameLength, finite } from "./checks";
import { RunningSum } from "./sum";
import { words } from "./words/en";

/** Where revenue came from, and where it comes from now. Losses are negative. */
export interface RevenueBridge {
  readonly opening: number;
  readonly newCustomers: number;
  readonly priceIncrease: number;
  readonly expansion: number;
  /** ≤ 0 */
  readonly contraction: number;
  /** ≤ 0 */
  readonly churned: number;
  readonly closing: number;
  /** New customers and expansion, without losses. */
  readonly netNew: number;
}

/**
 * Revenue bridge (revenue walk): how last year's revenue became this year's, account by account. Opening plus the
 * five steps is closing. An account is new when it had no revenue before, churned when it has none now, retained
 * otherwise; the price increase takes its share of each retained account first, at most what the account grew, and
 * the rest of the change is expansion or contraction. Blank counts as 0.
 *
 * @param prior last year's revenue, one amount an account
 * @param current this year's revenue of the same accounts
 * @param priceIncrease fraction above -1, at most 1, that this year's prices already hold
 * @throws PlanningError mismatch when the lengths differ, outOfRange
 */
export function revenueBridge(
  prior: ArrayLike<number | undefined>,
  current: ArrayLike<number | undefined>,
  priceIncrease = 0,
): RevenueBridge {
  checkSameLength(prior, current, "current");
  checkPriceIncrease(priceIncrease);
  const opening = new RunningSum();
  const closing = new RunningSum();
  const newCustomers = new RunningSum();
  const price = new RunningSum();
  const expansion = new RunningSum();
  const contraction = new RunningSum();
  const churned = new RunningSum();

  for (let i = 0; i < prior.length; i++) {
    const before = prior[i] ?? 0;
    const now = current[i] ?? 0;
    const growth = now - before;
    opening.add(before);
    closing.add(now);
    if (before > 0 && now > 0) {
      const share = Math.min(before * priceIncrease, Math.max(growth, 0));
      price.add(share);
      (growth >= share ? expansion : contraction).add(growth - share);
    } else if (before > 0) {
      churned.add(growth);
    } else if (now > 0) {
      newCustomers.add(growth);
    } else {
      (growth >= 0 ? expansion : contraction).add(growth);
    }
  }
  return {
    opening: finite(opening.value, words.figure.opening),
    newCustomers: finite(newCustomers.value, words.figure.newCustomers),
    priceIncrease: finite(price.value, words.figure.priceIncrease),
    expansion: finite(expansion.value, words.figure.expansion),
    contraction: finite(contraction.value, words.figure.contraction),
    churned: finite(churned.value, words.figure.churned),
    closing: finite(closing.value, words.figure.closing),
    netNew: finite(newCustomers.value + expansion.value, words.figure.netNew),
  };
}
