import type { Cell } from "./account";
import type { AccountProblemKind } from "./accountProblem";
import { isBlank, isErrorValue } from "./cellText";

interface RevenueReading {
  /** ≥ 0; undefined where the cell holds no number. */
  readonly amount: number | undefined;
  readonly problem?: AccountProblemKind | undefined;
  /** The part of the cell's number that isn't in `amount`. */
  readonly leftOut: number;
}

/**
 * The revenue in a cell. Text counts for nothing even where it looks like a number, because Excel's totals pass over it;
 * a negative amount counts as 0, as `SUMIF(…,">0")` has it: there is no revenue in it that could be kept or lost.
 */
export function readRevenue(cell: Cell | undefined): RevenueReading {
  if (isBlank(cell)) return { amount: undefined, leftOut: 0 };
  if (isErrorValue(cell)) return { amount: undefined, problem: "errorValue", leftOut: 0 };
  if (typeof cell === "boolean") return { amount: undefined, problem: "booleanForRevenue", leftOut: 0 };
  if (typeof cell !== "number" || !Number.isFinite(cell))
    return { amount: undefined, problem: "textForRevenue", leftOut: 0 };
  return cell < 0 ? { amount: 0, problem: "negativeRevenue", leftOut: cell } : { amount: cell, leftOut: 0 };
}
