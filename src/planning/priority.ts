import { checkNotNegative } from "./checks";
import { PlanningError } from "./errors";
import { scaleFor, type PriorityBounds, type Scale } from "./priorityScale";
import { words } from "./words/en";

export type Criteria = readonly (number | undefined)[];

/** Scores one account after another by the same weights and bounds; undefined where nothing is known of one. */
type PriorityScorer = (criteria: Criteria) => number | undefined;

/**
 * Priority score of one account: the weighted mean of its criteria, each brought to 0 … 1 by `bounds`.
 *
 *     100 · Σ(weight · scaled criterion) / Σ weight
 *
 * A blank criterion (undefined) is left out and the other weights count for more.
 *
 * @param criteria one value a criterion
 * @param weights ≥ 0, one a criterion, in any unit: only their proportions count
 * @returns 0 to 100
 * @throws PlanningError noData when every criterion is blank or those present weigh 0; zeroBase when all weights are
 *   0; mismatch when the counts differ; outOfRange
 */
export function priorityScore(
  criteria: Criteria,
  weights: readonly number[],
  bounds: PriorityBounds = { kind: "ratings" },
): number {
  const score = priorityScorer([criteria], weights, bounds)(criteria);
  if (score === undefined) {
    throw new PlanningError("tooFew", {
      argument: "criteria",
      expected: words.expected.value,
      found: words.found.none,
    });
  }
  return score;
}

/**
 * What scores many accounts one by one; "auto" and "rank" compare them with each other, which is done beforehand.
 *
 * @throws PlanningError for what is wrong with weights or bounds; so does the scorer for its row
 */
export function priorityScorer(
  rows: readonly Criteria[],
  weights: readonly number[],
  bounds: PriorityBounds,
): PriorityScorer {
  const shares = scaledWeights(weights);
  const scale = scaleFor(bounds, rows, weights.length);
  return (criteria) => weightedMean(criteria, shares, scale);
}

function weightedMean(criteria: Criteria, weights: ArrayLike<number>, scale: Scale): number | undefined {
  if (criteria.length !== weights.length) {
    throw new PlanningError("wrongShape", {
      argument: "weights",
      expected: words.expected.oneEach(criteria.length),
      found: weights.length,
    });
  }
  let present = false;
  let total = 0;
  let weightTotal = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = criteria[i];
    const scaled = value === undefined ? NaN : scale.of(value, i);
    if (Number.isNaN(scaled)) continue;
    const weight = weights[i] as number;
    present = true;
    total += weight * scaled;
    weightTotal += weight;
  }
  if (!present) return undefined;
  if (weightTotal === 0) throw new PlanningError("noWeight", { argument: "criteria" });
  return Math.min((100 * total) / weightTotal, 100);
}

/** Checked, and scaled by a power of two: exact, and neither huge nor tiny weights leave the range of numbers. */
function scaledWeights(weights: readonly number[]): Float64Array {
  weights.forEach((weight, i) => checkNotNegative(weight, "weights", words.item(i + 1)));
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) throw new PlanningError("zeroBase", { argument: words.figure.totalOfWeights });
  const power = 2 ** Math.floor(Math.log2(largest));
  return Float64Array.from(weights, (weight) => weight / power);
}
