import type { EngineEvent } from "../engineEvent";
import type { Table } from "../tables/table";
import type { UniverBook } from "./univerBook";
import { rangeOf } from "./univerBook";

/** Tables whose style fills the header, and those whose header is open. */
export type TableTheme = "filled" | "open";

const ADD = "sheet.mutation.add-table";
const DELETE = "sheet.mutation.delete-table";
const CHANGE = "sheet.mutation.set-sheet-table";

/** Draws the workbook's tables with banding and filter buttons, where Univer has its plugin for tables. */
export function showTables(book: UniverBook, event: EngineEvent): void {
  if (!book.commands.hasCommand(ADD)) {
    return;
  }
  if (event.kind === "tableAdded") {
    show(book, event.table);
  } else if (event.kind === "tableDeleted") {
    hide(book, event.table);
  } else if (event.kind === "tableChanged") {
    const { table, before } = event;
    if (onlyAreaChanged(table, before)) {
      const config = { updateRange: { newRange: rangeOf(shown(table)) } };
      book.run(CHANGE, { subUnitId: table.sheetId, tableId: idOf(table), config });
    } else {
      hide(book, before);
      show(book, table);
    }
  }
}

/** Univer's own ids are kept apart from those of tables that somebody inserts in the grid. */
const idOf = (table: Table): string => `table-${table.id}`;

/** Univer's tables know no totals row. */
const shown = (table: Table): Table["area"] => ({
  ...table.area,
  rows: table.area.rows - (table.showTotals ? 1 : 0),
});

function onlyAreaChanged(table: Table, before: Table): boolean {
  return (
    table.name === before.name &&
    table.columns === before.columns &&
    table.showHeaders === before.showHeaders &&
    JSON.stringify(table.look) === JSON.stringify(before.look)
  );
}

function show(book: UniverBook, table: Table): void {
  book.run(ADD, {
    subUnitId: table.sheetId,
    tableId: idOf(table),
    name: table.name,
    range: rangeOf(shown(table)),
    header: table.columns.map((column) => column.name),
    options: { showHeader: table.showHeaders, tableStyleId: themeOf(table) },
  });
}

/** Univer's theme for the table: it decides how its filter buttons stand out. The page has themes of these names. */
const themeOf = ({ look }: Table): TableTheme =>
  /^TableStyle(Medium|Dark)/.test(look.style) ? "filled" : "open";

function hide(book: UniverBook, table: Table): void {
  book.run(DELETE, { subUnitId: table.sheetId, tableId: idOf(table) });
}
