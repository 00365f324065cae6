import type { Area } from "../../engine/area";
import { HostError } from "../../host/hostError";

/** More cells than this are not read or written one by one. */
export const MAX_CELLS = 5_000_000;

/**
 * Rows of cells from what an add-in sets: a block of the area's shape, or one thing for all cells.
 * @throws HostError `InvalidArgument` where the shapes don't fit.
 */
export function shaped(input: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) {
    const row = new Array<unknown>(area.columns).fill(input);
    return new Array<readonly unknown[]>(area.rows).fill(row);
  }
  const rows: readonly unknown[] = input;
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    const first = rows[0];
    const given = `${rows.length} × ${Array.isArray(first) ? first.length : 0}`;
    throw new HostError(
      "InvalidArgument",
      `The input array has ${given} cells, the range ${area.rows} × ${area.columns}.`,
    );
  }
  return rows as readonly (readonly unknown[])[];
}

export function checkCount(area: Area): void {
  if (area.rows * area.columns > MAX_CELLS) {
    throw new HostError("RangeExceedsLimit", "The range has too many cells for this.");
  }
}
