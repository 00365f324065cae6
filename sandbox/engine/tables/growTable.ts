import type { Area } from "../area";
import { lastRow } from "../area";
import type { Engine } from "../engine";
import { fillCalculatedColumns } from "./calculatedColumns";
import { tableBody } from "./table";

type Cells = Pick<Engine, "parts" | "values" | "entries" | "formulas" | "write">;

/** Typing right below a table makes it one row longer, as Excel does. */
export function growTable(engine: Cells, sheetId: string, area: Area): void {
  const above = { ...area, row: area.row - 1, rows: 1 };
  const table = area.row > 0 && area.rows === 1 ? engine.parts.tables.touching(sheetId, above)[0] : undefined;
  const typed = engine.values(sheetId, area).some((row) => row.some((value) => value !== null));
  if (table && typed && !table.showTotals && lastRow(table.area) === above.row) {
    const grown = { ...table.area, rows: table.area.rows + 1 };
    const inside = area.column >= grown.column && area.column + area.columns <= grown.column + grown.columns;
    if (inside && engine.parts.tables.touching(sheetId, grown).length === 1) {
      const before = tableBody(table);
      engine.parts.tables.update(table.id, { area: grown });
      fillCalculatedColumns(engine, table.id, before);
    }
  }
}
