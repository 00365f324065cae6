import type { Area } from "../area";
import { contains, lastColumn, lastRow } from "../area";
import type { Engine } from "../engine";
import { fillCalculatedColumns } from "./calculatedColumns";
import { syncHeaders } from "./syncHeaders";
import type { Table } from "./table";
import { tableBody, tableHeader } from "./table";
import { newColumns } from "./tableRegistry";

type Cells = Pick<Engine, "parts" | "values" | "entries" | "formulas" | "texts" | "write">;

/** Typing right below a table, or right beside it, makes it longer or wider, as Excel does. */
export function growTable(engine: Cells, sheetId: string, area: Area): void {
  if (!engine.values(sheetId, area).some((row) => row.some((value) => value !== null))) return;
  const { tables } = engine.parts;
  const above = tables.at(sheetId, area.row - 1, area.column);
  const beside = tables.at(sheetId, area.row, area.column - 1);
  if (above && !above.showTotals && lastRow(above.area) === area.row - 1) growDown(engine, above, area);
  else if (beside && lastColumn(beside.area) === area.column - 1) growRight(engine, beside, area);
}

function growDown(engine: Cells, table: Table, typed: Area): void {
  const area = { ...table.area, rows: table.area.rows + typed.rows };
  if (!contains(area, typed) || !isFree(engine, table, area)) return;
  const before = tableBody(table);
  engine.parts.tables.update(table.id, { area });
  fillCalculatedColumns(engine, table.id, before);
}

function growRight(engine: Cells, table: Table, typed: Area): void {
  const area = { ...table.area, columns: table.area.columns + typed.columns };
  if (!contains(area, typed) || !isFree(engine, table, area)) return;
  const columns = [...table.columns, ...newColumns(table.columns, typed.columns)];
  engine.parts.tables.update(table.id, { area, columns });
  const header = tableHeader({ ...table, area });
  if (header) syncHeaders(engine, table.sheetId, header);
}

/** No other table is in the way. */
function isFree({ parts }: Cells, { sheetId }: Table, area: Area): boolean {
  return parts.tables.touching(sheetId, area).length === 1;
}
