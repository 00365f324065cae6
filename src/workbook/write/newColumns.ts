import { columnLetters } from "../../sheets/blueprint/address";
import { formatCodes } from "../../sheets/blueprint/numberFormat";
import type { PlannedTable } from "../build/plannedTable";
import { blockAddress } from "../excel/cellAddress";
import type { StyleNames } from "./cellStyles";
import { points } from "./pageSetup";

/** Adds the columns that a standing table gets, with their headers and looks. Queued, not sent. */
export function writeNewColumns(
  workbook: Excel.Workbook,
  { sheet: { name, blueprint: whole }, blueprint, layout, newColumns }: PlannedTable,
  styles: StyleNames,
): void {
  const sheet = workbook.worksheets.getItem(name);
  for (const { column, atEnd, header } of newColumns) {
    if (atEnd) workbook.tables.getItem(layout.table).columns.add(undefined, undefined, header);
    else {
      const letters = columnLetters(column);
      sheet.getRange(`${letters}:${letters}`).insert("Right");
      const cell = { row: layout.row, column, rows: 1, columns: 1 };
      sheet.getRange(blockAddress(cell)).values = [[header]];
    }
  }
  for (const { field } of newColumns) {
    const place = layout.columns.get(field);
    const index = blueprint.columns.findIndex((column) => column.field === field);
    const spec = blueprint.columns[index];
    if (!place || !spec) continue;
    const at = (row: number, rows = 1) =>
      sheet.getRange(blockAddress({ row, column: place.column, rows, columns: 1 }));
    at(layout.row).style = styles[spec.content.kind === "input" ? "inputHeading" : "tableHeading"];
    at(layout.row).format.columnWidth = points(whole.widths[index] ?? 0);
    const above = whole.cells.find((cell) => cell.row === blueprint.row - 1 && cell.column === index);
    if (above && layout.row > 0) {
      at(layout.row - 1).style = styles[above.style];
      if (above.content.kind === "text") at(layout.row - 1).values = [[above.content.text]];
    }
    // Excel lets a new column take after its neighbour, limits included.
    at(layout.row + 1, layout.rows).dataValidation.clear();
    const first = at(layout.row + 1);
    first.style = styles[spec.style];
    first.numberFormat = [[formatCodes[spec.format]]];
    if (layout.rows > 1) at(layout.row + 2, layout.rows - 1).copyFrom(first, "Formats");
  }
}
