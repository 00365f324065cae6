import type { Cell, TableBlueprint } from "./blueprint";
import { styleLooks } from "./cellStyle";
import { headerLines, headingLines, linesOf } from "./textWidth";

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
    const { wrap, font } = styleLooks[style];
    if (content.kind !== "text" || !wrap) continue;
    const needed = (font.bold ? headingLines : linesOf)(content.text, widths[column] ?? 1);
    lines[row] = Math.max(lines[row] ?? 1, needed);
  }
  const heights = lines.map((count, row) => (row === 0 ? titleHeight : pointsOf(count)));
  if (table) {
    const headers = table.columns.map(({ header }, i) => headerLines(header, widths[i] ?? 1));
    heights[table.row] = pointsOf(Math.max(2, ...headers));
  }
  return runs(heights);
}

const pointsOf = (lines: number) => lineHeight + (lines - 1) * furtherLine;

function runs(heights: readonly number[]): readonly RowHeight[] {
  const found: RowHeight[] = [];
  heights.forEach((points, row) => {
    const last = found.at(-1);
    if (last?.points === points) found[found.length - 1] = { ...last, rows: last.rows + 1 };
    else found.push({ row, rows: 1, points });
  });
  return found;
}
