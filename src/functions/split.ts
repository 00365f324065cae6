import { splitGoal } from "../planning/split";
import { readerFor } from "./elementwise";
import { Range } from "./range";
import { single } from "./single";

/** Shares in the shape of the weights; "" where neither a weight nor a commitment is given. */
export function goalShares(goal: unknown, weights: unknown, committed: unknown): unknown[][] {
  const range = Range.of(weights, "weights");
  const amount = single(goal, "goal");
  const given = range.numbers();
  const kept = commitments(Range.of(committed, "committed"), range);
  const asked = given.map((weight, i) => weight !== undefined || kept[i] !== undefined);
  const shares = splitGoal(
    amount,
    given.filter((_, i) => asked[i]).map((weight) => weight ?? 0),
    kept.filter((_, i) => asked[i]),
  );
  let next = 0;
  const cells = asked.map((isAsked) => (isAsked ? (shares[next++] as number) : ""));
  return Array.from({ length: range.rows }, (_, row) =>
    cells.slice(row * range.columns, (row + 1) * range.columns),
  );
}

/** What is committed, cell by cell as the weights stand, row after row. */
function commitments(committed: Range, weights: Range): (number | undefined)[] {
  const committedAt = readerFor(committed, weights);
  return weights.numbers().map((_, i) => committedAt(Math.floor(i / weights.columns), i % weights.columns));
}
