import { checkSameLength, finite } from "./checks";
import { PlanningError } from "./errors";
import { RunningSum } from "./sum";
import { words } from "./words/en";

type Amounts = ArrayLike<number | undefined>;

/**
 * Gross revenue retention (GRR): the share of last year's revenue that the same customers still bring, with nothing
 * that they have grown. Never above 1. Blank counts as 0.
 *
 *     Σ min(current, prior) / Σ prior
 *
 * @param prior last year's revenue, one amount an account
 * @param current this year's revenue of the same accounts
 * @throws PlanningError mismatch when the lengths differ, zeroBase, outOfRange when the prior total is below 0
 */
export function grossRetention(prior: Amounts, current: Amounts): number {
  return retention(prior, current, (before, now) => (now < before ? now : before));
}

/**
 * Net revenue retention (NRR), by cohort: this year's revenue of last year's customers as a share of what they brought
 * last year. Growth is in it, customers won in between are not. Blank counts as 0.
 *
 *     Σ current where prior > 0 / Σ prior
 *
 * @param prior last year's revenue, one amount an account
 * @param current this year's revenue of the same accounts
 * @throws PlanningError mismatch when the lengths differ, zeroBase, outOfRange when the prior total is below 0
 */
export function netRetention(prior: Amounts, current: Amounts): number {
  return retention(prior, current, (before, now) => (before > 0 ? now : 0));
}

function retention(prior: Amounts, current: Amounts, kept: (before: number, now: number) => number): number {
  checkSameLength(prior, current, "current");
  const base = new RunningSum();
  const retained = new RunningSum();
  for (let i = 0; i < prior.length; i++) {
    const before = prior[i] ?? 0;
    base.add(before);
    retained.add(kept(before, current[i] ?? 0));
  }
  if (base.value === 0) throw new PlanningError("zeroBase", { argument: words.figure.totalOfPrior });
  if (base.value < 0) {
    throw new PlanningError("outOfRange", {
      argument: words.figure.totalOfPrior,
      expected: words.expected.positive,
      found: base.value,
    });
  }
  finite(base.value, words.figure.totalOfPrior);
  return finite(retained.value / base.value, words.figure.retention);
}
