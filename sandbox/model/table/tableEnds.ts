import type { Table } from "../../engine/tables/table";
import { tableTotals } from "../../engine/tables/table";
import type { Book } from "../book";

/** Shows or hides the totals row, making room below the table or closing it. */
export function toggleTotals(book: Book, table: Table, show: boolean): void {
  if (show === table.showTotals) {
    return;
  }
  const { engine } = book;
  const totals = tableTotals(table);
  if (totals) {
    engine.parts.tables.update(table.id, {
      showTotals: false,
      area: { ...table.area, rows: table.area.rows - 1 },
    });
    engine.remove(table.sheetId, totals, "row");
    return;
  }
  const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  engine.insert(table.sheetId, below, "row");
  engine.parts.tables.update(table.id, {
    showTotals: true,
    area: { ...table.area, rows: table.area.rows + 1 },
  });
  engine.write(table.sheetId, { ...below, columns: 1 }, [[{ value: "Total" }]]);
}

/** Shows or hides the header row; its cells are cleared, the rows below stay where they are. */
export function toggleHeaders(book: Book, table: Table, show: boolean): void {
  if (show === table.showHeaders) {
    return;
  }
  const { engine } = book;
  if (show) {
    const above = { ...table.area, rows: 1 };
    engine.insert(table.sheetId, above, "row");
    const area = { ...table.area, rows: table.area.rows + 1 };
    engine.write(table.sheetId, above, [table.columns.map((column) => ({ value: column.name }))]);
    engine.parts.tables.update(table.id, { showHeaders: true, area });
    return;
  }
  const area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  engine.parts.tables.update(table.id, { showHeaders: false, area });
  engine.write(table.sheetId, { ...table.area, rows: 1 }, [table.columns.map(() => ({ value: null }))]);
}
