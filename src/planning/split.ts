import { checkNotNegative, checkSameLength } from "./checks";
import { PlanningError } from "./errors";
import { sum } from "./sum";
import { words } from "./words/en";

/**
 * Goal split: cascades a goal to reps or accounts. What somebody has committed to is kept as it is (0 means no
 * potential), and the rest is shared by weight over those who haven't answered. Shares are whole cents and add up to
 * the goal to the cent, by the method of largest remainders: everybody gets the cents of their exact share, and the
 * cents left over go to those whose share was cut the most. If more is committed than the goal, the shares of the
 * others are negative.
 *
 * Source: Hamilton's method of apportionment; Balinski and Young, "Fair Representation" (1982).
 *
 * @param goal amount to hand out
 * @param weights ≥ 0, one a share; only their proportions count
 * @param committed amounts already given, one a share; undefined where nobody has answered
 * @returns one amount for each weight; the committed ones unchanged if no share is open
 * @throws PlanningError mismatch when the lengths differ, zeroBase when all open weights are 0, outOfRange for a
 *   negative weight, tooLarge for a goal beyond 90 trillion, whose cents are no longer exact whole numbers
 */
export function splitGoal(
  goal: number,
  weights: readonly number[],
  committed: readonly (number | undefined)[] = weights.map(() => undefined),
): number[] {
  checkSameLength(weights, committed, "committed");
  weights.forEach((weight, i) => {
    if (!(weight >= 0)) checkNotNegative(weight, "weights", words.item(i + 1));
  });
  const openWeights = weights.filter((_, i) => committed[i] === undefined);
  if (openWeights.length === 0) return committed.map((amount) => (amount ?? 0) + 0);

  const cents = Math.round((goal - sum(committed)) * 100);
  if (!Number.isSafeInteger(cents)) throw new PlanningError("tooLarge", { argument: "goal" });
  const shares = apportion(Math.abs(cents), openWeights);
  const unit = cents < 0 ? -100 : 100;
  let next = 0;
  return committed.map((amount) => (amount ?? (shares[next++] as number) / unit) + 0);
}

/** Whole numbers in proportion to the weights that add up to `total`, itself a whole number ≥ 0. */
function apportion(total: number, weights: readonly number[]): Float64Array {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) throw new PlanningError("zeroBase", { argument: words.figure.totalOfOpenWeights });
  const parts = new Float64Array(weights).map((weight) => weight / largest);
  const whole = sum(parts);

  const shares = new Float64Array(parts.length);
  const remainders = new Float64Array(parts.length);
  let left = total;
  parts.forEach((part, i) => {
    const exact = total * (part / whole);
    const share = Math.floor(exact);
    shares[i] = share;
    remainders[i] = exact - share;
    left -= share;
  });
  const raised = Math.min(Math.max(left, 0), parts.length);
  raiseLargest(shares, remainders, raised);
  // Beyond 15 digits the exact shares are rounded themselves, and a cent or two can remain.
  const top = weights.indexOf(largest);
  shares[top] = (shares[top] as number) + left - raised;
  return shares;
}

/** Adds 1 to the `count` shares of the largest remainders, the earlier of equals first. */
function raiseLargest(shares: Float64Array, remainders: Float64Array, count: number): void {
  if (count === 0) return;
  const threshold = remainders.slice().sort()[remainders.length - count] as number;
  let above = 0;
  for (const remainder of remainders) if (remainder > threshold) above++;
  let ties = count - above;
  remainders.forEach((remainder, i) => {
    if (remainder < threshold || (remainder === threshold && ties-- <= 0)) return;
    shares[i] = (shares[i] as number) + 1;
  });
}
