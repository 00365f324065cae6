import { isWholeColumns, isWholeRows } from "./area";
import type { Engine } from "./engine";
import type { StructuralEdit } from "./structuralEdit";

/**
 * Does an edit, and answers how high the rows are, or how wide the columns, that it inserts or deletes. Inserted ones take
 * after the one before them, as in Excel.
 */
export function applyToLines(
  engine: Pick<Engine, "rows" | "columns" | "updateRows" | "updateColumns">,
  edit: StructuralEdit,
  apply: () => void,
): number {
  const { sheetId, axis, kind, area } = edit;
  const isRow = axis === "row";
  const [start, count] = isRow ? [area.row, area.rows] : [area.column, area.columns];
  const lines = (from: number, length: number) => engine[isRow ? "rows" : "columns"](sheetId, from, length);
  const measure = (): number =>
    lines(start, count).reduce((sum, { size, hidden }) => sum + (hidden ? 0 : size), 0);
  const points = measure();
  apply();
  if (kind === "delete") return points;
  const before = start > 0 ? lines(start - 1, 1)[0] : undefined;
  if (before && (isRow ? isWholeRows(area) : isWholeColumns(area))) {
    engine[isRow ? "updateRows" : "updateColumns"](sheetId, start, count, { size: before.size });
  }
  return measure();
}
