import { cellKind, type CellKind } from "./cellKind";

export type ColumnKind = "number" | "date" | "dateTime" | "boolean" | "text";

/**
 * What a column holds, judged by all of its cells.
 *
 * - A single code (leading zeros, too many digits) makes it a column of ids: all of it stays text.
 * - Numbers with a few words among them ("n/a") are numbers; numbers among ids such as "A-17" are ids, unless nine in
 *   ten are numbers.
 * - The same for dates, and booleans only where every cell is one.
 */
export function columnKind(cells: readonly string[]): ColumnKind {
  const filled = cells.filter((cell) => cellKind(cell) !== "blank");
  const kinds = filled.map(cellKind);
  const count = (...wanted: CellKind[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  if (filled.length === 0 || count("code") > 0) return "text";
  if (count("boolean") === filled.length) return "boolean";

  const prevails = (...wanted: CellKind[]) => {
    const others = filled.filter((_, index) => !wanted.includes(kinds[index]!));
    const share = 1 - others.length / filled.length;
    return share >= 0.9 || (share > 0.5 && !others.some((other) => /\d/.test(other)));
  };
  if (prevails("number")) return "number";
  if (prevails("date", "dateTime")) return count("dateTime") > 0 ? "dateTime" : "date";
  return "text";
}
