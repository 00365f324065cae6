import type { Area } from "../../engine/area";
import { intersection } from "../../engine/area";
import type { Table } from "../../engine/tables/table";
import { tableBody, tableHeader } from "../../engine/tables/table";
import { syncHeaders } from "../../engine/tables/syncHeaders";
import { newColumns } from "../../engine/tables/tableRegistry";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import { tableInfo } from "../book";
import { fillCalculatedColumns } from "../../engine/tables/calculatedColumns";

/** Gives a table another extent: new rows get the formulas of calculated columns, new columns a header. */
export function resizeTable(book: Book, table: Table, area: Area): void {
  const minimum = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row || area.rows < minimum || !intersection(area, table.area)) {
    throw new HostError(
      "InvalidArgument",
      "A table keeps its header row and overlaps its old range when resized.",
    );
  }
  const { tables } = book.engine.parts;
  const other = tables.touching(table.sheetId, area).find((touched) => touched.id !== table.id);
  if (other) {
    throw new HostError("InvalidArgument", `A table can't overlap the table ${other.name}.`);
  }
  const before = tableBody(table);
  tables.update(table.id, { area, columns: columnsOf(table, area) });
  const header = tableHeader(tableInfo(book, table.id));
  if (header) {
    syncHeaders(book.engine, table.sheetId, header);
  }
  fillCalculatedColumns(book.engine, table.id, before);
}

/** Columns that stay keep their identity. */
function columnsOf(table: Table, area: Area): Table["columns"] {
  const offset = area.column - table.area.column;
  const added = newColumns(table.columns, area.columns);
  return Array.from({ length: area.columns }, (_, i) => table.columns[i + offset] ?? added.shift()).flatMap(
    (column) => column ?? [],
  );
}
