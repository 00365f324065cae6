import { readEntry, type CellEntry } from "../../engine/cellEntry";
import type { Engine } from "../../engine/engine";
import { defaultTableLook } from "../../engine/tables/table";
import { csvTable, type CsvTable } from "../csv/csvTable";
import { sheetNameFor, tableNameFor } from "../csv/namesFromFile";
import type { TypedCell } from "../csv/typedCell";
import { columnWidth } from "./columnWidth";

export interface Imported {
  readonly sheetName: string;
  readonly tableName: string;
  /** Rows of data, without the headers. */
  readonly rows: number;
}

/**
 * Puts a CSV on a sheet of its own as an Excel table, shows the sheet, and names both after the file.
 *
 * @throws CsvError for a file that isn't usable; the workbook is then as it was.
 */
export function importCsv(engine: Engine, fileName: string, text: string): Imported {
  const csv = csvTable(text);
  const names = [...engine.parts.tables.all, ...engine.names.all].map(({ name }) => name);
  const tableName = tableNameFor(fileName, names);
  const sheetName = sheetNameFor(
    fileName,
    engine.sheets.map(({ name }) => name),
  );
  const { id: sheetId } = engine.addSheet(sheetName);
  writeCells(engine, sheetId, csv);
  engine.parts.tables.add({
    name: tableName,
    sheetId,
    // A table without data has one blank row, as in Excel.
    area: { row: 0, column: 0, rows: Math.max(csv.rows.length, 1) + 1, columns: csv.columns.length },
    showHeaders: true,
    showTotals: false,
    columns: csv.columns.map(({ header }, index) => ({ id: index + 1, name: header })),
    look: defaultTableLook,
  });
  engine.updateSheet(sheetId, { frozen: { rows: 1, columns: 0 } });
  engine.activate(sheetId);
  engine.select(sheetId, { row: 0, column: 0, rows: 1, columns: 1 });
  return { sheetName, tableName, rows: csv.rows.length };
}

function writeCells(engine: Engine, sheetId: string, { columns, rows }: CsvTable): void {
  for (const [column, { header, numberFormat }] of columns.entries()) {
    const cells = rows.map((row) => row[column] ?? null);
    engine.updateColumns(sheetId, column, 1, { size: columnWidth(header, cells, numberFormat) });
    if (numberFormat !== "General" && rows.length > 0) {
      engine.format(sheetId, { row: 1, column, rows: rows.length, columns: 1 }, { numberFormat });
    }
  }
  const entries = [columns.map(({ header }) => header), ...rows].map((row) => row.map(entryOf));
  engine.write(sheetId, { row: 0, column: 0, rows: entries.length, columns: columns.length }, entries);
}

/** Text that could be taken for something else goes in as if after an apostrophe. */
function entryOf(value: TypedCell): CellEntry {
  if (typeof value !== "string") return { value };
  return { value, ...(isPlainText(value) ? {} : { quoted: true }) };
}

function isPlainText(text: string): boolean {
  try {
    const entry = readEntry(text);
    return entry?.value === text && entry.quoted !== true;
  } catch {
    return false;
  }
}
