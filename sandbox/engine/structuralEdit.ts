import type { Area } from "./area";
import { isWholeColumns, isWholeRows, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./area";
import type { CellsChange } from "./engineEvent";

/** Cells inserted or deleted, with what follows moving along one axis. */
export interface StructuralEdit {
  readonly sheetId: string;
  readonly kind: "insert" | "delete";
  /** "row": cells move down or up. */
  readonly axis: "row" | "column";
  readonly area: Area;
}

interface Span {
  readonly start: number;
  readonly count: number;
}

/** How a stretch of rows or columns comes out of an edit; undefined where all of it was deleted. */
export function shiftSpan(span: Span, edit: StructuralEdit): Span | undefined {
  const at = edit.axis === "row" ? edit.area.row : edit.area.column;
  const by = edit.axis === "row" ? edit.area.rows : edit.area.columns;
  const end = span.start + span.count;
  if (edit.kind === "insert") {
    if (at <= span.start) {
      return { start: span.start + by, count: span.count };
    }
    return at < end ? { start: span.start, count: span.count + by } : span;
  }
  const removedBefore = Math.max(0, Math.min(span.start, at + by) - at);
  const removedWithin = Math.max(0, Math.min(end, at + by) - Math.max(span.start, at));
  const count = span.count - removedWithin;
  return count > 0 ? { start: span.start - removedBefore, count } : undefined;
}

/** How an area comes out of an edit: one that the edit covers only in part across its direction stays where it is. */
export function shiftArea(area: Area, edit: StructuralEdit): Area | undefined {
  if (edit.axis === "row") {
    const covered = edit.area.column <= area.column && lastColumn(edit.area) >= lastColumn(area);
    if (!covered || area.rows === MAX_ROWS) {
      return area;
    }
    const span = shiftSpan({ start: area.row, count: area.rows }, edit);
    return span && { ...area, row: span.start, rows: Math.min(span.count, MAX_ROWS - span.start) };
  }
  const covered = edit.area.row <= area.row && lastRow(edit.area) >= lastRow(area);
  if (!covered || area.columns === MAX_COLUMNS) {
    return area;
  }
  const span = shiftSpan({ start: area.column, count: area.columns }, edit);
  return span && { ...area, column: span.start, columns: Math.min(span.count, MAX_COLUMNS - span.start) };
}

/** Excel's name for the edit. */
export function changeOf({ kind, axis, area }: StructuralEdit): CellsChange {
  const done = kind === "insert" ? "Inserted" : "Deleted";
  if (axis === "row" && isWholeRows(area)) {
    return `Row${done}`;
  }
  return axis === "column" && isWholeColumns(area) ? `Column${done}` : `Cell${done}`;
}
