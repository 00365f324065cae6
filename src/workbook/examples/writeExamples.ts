import type { ExamplesBlueprint, ExamplesEntry, PlacedCell } from "../../sheets/examples/examplesBlueprint";
import { formatCodes } from "../../sheets/blueprint/numberFormat";
import { blockAddress } from "../excel/cellAddress";
import { safeText } from "../excel/safeText";
import { rectangles } from "../write/rectangles";
import type { Painter } from "./paint";

/** Fills a new sheet: looks and formats first, then all contents as one block, so that results find their cells blank. */
export function writeExamples(
  sheet: Excel.Worksheet,
  { cells, widths, titleHeight, tabColor }: ExamplesBlueprint,
  paint: Painter,
): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = false;
  widths.forEach((width, column) => {
    sheet.getRange(blockAddress({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
  });
  sheet.getRange("A1").format.rowHeight = titleHeight;
  for (const style of new Set(cells.map((cell) => cell.style))) {
    for (const block of rectangles(cells.filter((cell) => cell.style === style))) {
      paint(sheet, block, style);
    }
  }
  for (const format of new Set(cells.map((cell) => cell.format))) {
    if (format === undefined) continue;
    for (const block of rectangles(cells.filter((cell) => cell.format === format))) {
      sheet.getRange(blockAddress(block)).numberFormat = filled(
        block.rows,
        block.columns,
        formatCodes[format],
      );
    }
  }
  const { block, matrix } = contents(cells);
  sheet.getRange(blockAddress(block)).formulas = matrix;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** One block around all cells; null leaves what is between them, and what results spill into. */
function contents(cells: readonly PlacedCell[]) {
  const rows = 1 + Math.max(...cells.map(({ row }) => row));
  const columns = 1 + Math.max(...cells.map(({ column }) => column));
  const matrix = filled<string | number | null>(rows, columns, null);
  for (const { row, column, entry } of cells) {
    const line = matrix[row];
    if (line) line[column] = written(entry);
  }
  return { matrix, block: { row: 0, column: 0, rows, columns } };
}

function written(entry: ExamplesEntry): string | number | null {
  switch (entry.kind) {
    case "text":
      return entry.text === "" ? null : safeText(entry.text);
    case "figure":
      return entry.value;
    case "formula":
      return entry.formula;
    case "spill":
      return null;
  }
}

function filled<Value>(rows: number, columns: number, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}
