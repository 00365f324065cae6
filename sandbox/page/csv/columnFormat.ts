import type { ColumnKind } from "./columnKind";

/** The number format that a column gets, in Excel's en-US notation: what Excel would take from cells typed like these. */
export function columnFormat(kind: ColumnKind, cells: readonly string[]): string {
  if (kind === "date") return "yyyy-mm-dd";
  if (kind === "dateTime") return "yyyy-mm-dd hh:mm";
  if (kind !== "number") return "General";
  const grouped = cells.filter((cell) => /\d,\d{3}/.test(cell));
  if (grouped.length === 0) return "General";
  return grouped.some((cell) => cell.includes(".")) ? "#,##0.00" : "#,##0";
}
