import type { Cell } from "../../sheets/blueprint/blueprint";
import type { Resolver } from "../../sheets/blueprint/formulaText";
import { formatCodes } from "../../sheets/blueprint/numberFormat";
import { blockAddress } from "../excel/cellAddress";
import type { StyleNames } from "./cellStyles";
import { cellEntry } from "./cellValue";
import type { CellEntry } from "./cellValue";
import { rectangles } from "./rectangles";
import { validate } from "./validations";

interface CellContext {
  readonly styles: StyleNames;
  readonly resolve: Resolver;
}

/**
 * Writes new cells of a sheet: looks first, then formats, so that text is text when it arrives, then all contents as one
 * block.
 */
export function writeCells(sheet: Excel.Worksheet, cells: readonly Cell[], context: CellContext): void {
  for (const [style, group] of groupedBy(cells, (cell) => cell.style)) {
    for (const block of rectangles(group)) {
      sheet.getRange(blockAddress(block)).style = context.styles[style];
    }
  }
  for (const [format, group] of groupedBy(cells, (cell) => cell.format)) {
    if (format === undefined) continue;
    for (const block of rectangles(group)) setFormat(sheet, block, formatCodes[format]);
  }
  const { matrix, block } = contents(cells, context.resolve);
  sheet.getRange(blockAddress(block)).formulas = matrix;
  for (const { row, column, validation } of cells) {
    if (!validation) continue;
    validate(sheet.getRange(blockAddress({ row, column, rows: 1, columns: 1 })), validation, context.resolve);
  }
}

type Rectangle = ReturnType<typeof rectangles>[number];

function setFormat(sheet: Excel.Worksheet, block: Rectangle, code: string): void {
  sheet.getRange(blockAddress(block)).numberFormat = Array.from({ length: block.rows }, () =>
    Array.from({ length: block.columns }, () => code),
  );
}

/** One block around all cells; null leaves what is between them. */
function contents(cells: readonly Cell[], resolve: Resolver) {
  const top = Math.min(...cells.map(({ row }) => row));
  const left = Math.min(...cells.map(({ column }) => column));
  const rows = 1 + Math.max(...cells.map(({ row }) => row)) - top;
  const columns = 1 + Math.max(...cells.map(({ column }) => column)) - left;
  const matrix = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): CellEntry | null => null),
  );
  for (const { row, column, content } of cells) {
    const entry = cellEntry(content, resolve);
    const line = matrix[row - top];
    if (line && entry !== undefined && entry !== "") line[column - left] = entry;
  }
  return { matrix, block: { row: top, column: left, rows, columns } };
}

function groupedBy<Item, Key>(
  items: readonly Item[],
  key: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
