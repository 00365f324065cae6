import { PlanningError } from "../planning/errors";
import { splitGoal } from "../planning/split";
import { fill, Repeated } from "./elementwise";
import { Range } from "./range";
import { single } from "./single";

/** Shares in the shape of the weights; "" where neither a weight nor a commitment is given. */
export function goalShares(goal: unknown, weights: unknown, committed: unknown): unknown[][] {
  const range = Range.of(weights, "weights");
  const amount = single(goal, "goal");
  const commitments = new Repeated(Range.of(committed, "committed"), range);
  const given: number[] = [];
  const kept: (number | undefined)[] = [];
  const place = new Int32Array(range.size).fill(-1);
  for (let i = 0; i < range.size; i++) {
    const row = Math.floor(i / range.columns);
    const weight = range.number(row, i % range.columns);
    const commitment = commitments.number(row, i % range.columns);
    if (weight === undefined && commitment === undefined) continue;
    place[i] = given.push(weight ?? 0) - 1;
    kept.push(commitment);
  }
  if (given.length === 0) throw new PlanningError("zeroBase", { argument: "the total of open weights" });
  const shares = splitGoal(amount, given, kept);
  return fill(range, (row, column) => shares[place[row * range.columns + column] as number] ?? "");
}
