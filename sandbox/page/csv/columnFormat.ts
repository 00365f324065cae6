import type { ColumnKind } from "./columnKind";
import type { Notation } from "./notation";

/** The number format that a column gets, in Excel's en-US notation: what Excel would take from cells typed like these. */
export function columnFormat(kind: ColumnKind, cells: readonly string[], plain: Notation): string {
  if (kind === "date") return cells.some((cell) => cell.includes(".")) ? "dd.mm.yyyy" : "yyyy-mm-dd";
  if (kind === "dateTime") return "yyyy-mm-dd hh:mm";
  if (kind !== "number") return "General";
  const grouped = cells.map(plain).filter((cell) => /\d,\d{3}/.test(cell));
  if (grouped.length === 0) return "General";
  return grouped.some((cell) => cell.includes(".")) ? "#,##0.00" : "#,##0";
}
