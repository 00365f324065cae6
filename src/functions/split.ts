import { PlanningError } from "../planning/errors";
import { splitGoal } from "../planning/split";
import { fill, Repeated } from "./elementwise";
import { Range } from "./range";
import { single } from "./single";
import { words } from "../planning/words/en";

/** Shares in the shape of the weights; "" where neither a weight nor a commitment is given. */
export function goalShares(goal: unknown, weights: unknown, committed: unknown): unknown[][] {
  const range = Range.of(weights, "weights");
  const amount = single(goal, "goal");
  const commitments = new Repeated(Range.of(committed, "committed"), range);
  const given: number[] = [];
  const kept: (number | undefined)[] = [];
  const places = new Int32Array(range.size).fill(-1);
  let place = 0;
  for (let row = 0; row < range.rows; row++) {
    for (let column = 0; column < range.columns; column++, place++) {
      const weight = range.number(row, column);
      const commitment = commitments.number(row, column);
      if (Number.isNaN(weight) && Number.isNaN(commitment)) continue;
      places[place] = given.push(weight || 0) - 1;
      kept.push(Number.isNaN(commitment) ? undefined : commitment);
    }
  }
  if (given.length === 0) throw new PlanningError("zeroBase", { argument: words.figure.totalOfOpenWeights });
  const shares = splitGoal(amount, given, kept);
  return fill(range, (row, column) => shares[places[row * range.columns + column] as number] ?? "");
}
