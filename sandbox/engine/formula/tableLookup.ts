import type { SheetInfo } from "../sheetInfo";
import type { TableRegistry } from "../tables/tableRegistry";
import type { TableLookup } from "./lowerStructured";

/** The tables of a workbook, as structured references are resolved against them. */
export const tableLookup = (tables: TableRegistry, sheets: () => readonly SheetInfo[]): TableLookup => ({
  named: (name) => tables.named(name),
  at: (sheetId, row, column) => tables.at(sheetId, row, column),
  sheetName: (sheetId) => sheets().find((sheet) => sheet.id === sheetId)?.name ?? "",
});
