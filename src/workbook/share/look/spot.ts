import type { SheetBlock } from "../../excel/cellAddress";
import { rectangles } from "../../write/rectangles";

/** A cell by its place in the workbook. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One text for each cell of the workbook. */
export function spotKey({ sheet, row, column }: Spot): string {
  return `${row},${column},${sheet}`;
}

/** The cells of a block, row by row. */
export function spotsOf({ sheet, row, column, rows, columns }: SheetBlock): readonly Spot[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    sheet,
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}

/** The cells sheet by sheet as few rectangles. */
export function blocksOf(spots: readonly Spot[]): readonly SheetBlock[] {
  const sheets = new Map<string, Spot[]>();
  for (const spot of spots) {
    const others = sheets.get(spot.sheet);
    if (others) others.push(spot);
    else sheets.set(spot.sheet, [spot]);
  }
  return [...sheets].flatMap(([sheet, group]) => rectangles(group).map((block) => ({ ...block, sheet })));
}
