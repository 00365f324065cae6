import type { Cell, TableBlueprint } from "./blueprint";
import { styleLooks } from "./cellStyle";

/** Rows one below the other with the same height, in points. */
export interface RowHeight {
  /** Zero-based. */
  readonly row: number;
  readonly rows: number;
  readonly points: number;
}

/** A line with air around it, in any font that stands in for Excel's own. */
export const lineHeight = 18;
const furtherLine = 15;
const titleHeight = 30;
/** What a filter button covers of a header, in characters. */
const filterButton = 3;

/**
 * Heights for all rows from the first to the last cell, at least `rows`: Excel doesn't fit rows whose height was set, and other programs
 * fit them to fonts of their own, so that nothing would stand where a chart or a page break expects it. Words that wrap
 * get the lines that they need. A table's rows are left to fit what people type.
 */
export function rowHeights(
  cells: readonly Cell[],
  widths: readonly number[],
  { rows = 0, table }: { readonly rows?: number; readonly table?: TableBlueprint } = {},
): readonly RowHeight[] {
  const length = Math.max(rows, ...cells.map(({ row }) => row + 1));
  const lines = Array.from({ length }, () => 1);
  for (const { row, column, content, style } of cells) {
    if (content.kind !== "text" || !styleLooks[style].wrap) continue;
    lines[row] = Math.max(lines[row] ?? 1, linesOf(content.text, widths[column] ?? 1));
  }
  const heights = lines.map((count, row) => (row === 0 ? titleHeight : pointsOf(count)));
  if (table) {
    const headers = table.columns.map(({ header }, i) => linesOf(header, (widths[i] ?? 1) - filterButton));
    heights[table.row] = pointsOf(Math.max(2, ...headers));
  }
  return runs(heights);
}

const pointsOf = (lines: number) => lineHeight + (lines - 1) * furtherLine;

/** Lines that a text takes in a column of so many characters, broken between words. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(" ")) {
    const after = filled === 0 ? length : filled + 1 + length;
    if (after <= width || filled === 0) filled = after;
    else {
      lines += 1;
      filled = length;
    }
  }
  return lines;
}

function runs(heights: readonly number[]): readonly RowHeight[] {
  const found: RowHeight[] = [];
  heights.forEach((points, row) => {
    const last = found.at(-1);
    if (last?.points === points) found[found.length - 1] = { ...last, rows: last.rows + 1 };
    else found.push({ row, rows: 1, points });
  });
  return found;
}
