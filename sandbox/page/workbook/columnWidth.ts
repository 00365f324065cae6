import type { TypedCell } from "../csv/typedCell";

const pointsACharacter = 5.6;
const filterButton = 20;
const narrowest = 48;
const widest = 210;

/** A width in points that shows the header with its filter button and nearly all of the cells. */
export function columnWidth(header: string, cells: readonly TypedCell[], numberFormat: string): number {
  const longest = cells.reduce<number>(
    (length, cell) => Math.max(length, shownLength(cell, numberFormat)),
    0,
  );
  const wanted = Math.max(header.length * pointsACharacter + filterButton, longest * pointsACharacter + 10);
  return Math.round(Math.min(Math.max(wanted, narrowest), widest));
}

function shownLength(cell: TypedCell, numberFormat: string): number {
  if (cell === null) return 0;
  if (typeof cell !== "number") return String(cell).length;
  if (numberFormat.includes("yyyy")) return numberFormat.length;
  return numberFormat === "General" ? String(cell).length : cell.toLocaleString("en-US").length;
}
