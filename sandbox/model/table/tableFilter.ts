import { tableTotals } from "../../engine/tables/table";
import type { Book } from "../book";
import { tableInfo } from "../book";
import { guardSheet } from "../guard";
import type { FilterCriteria } from "../worksheet/filterRows";
import { filterRows } from "../worksheet/filterRows";

/** What the rows of a table have to meet to be shown, by the index of the column. */
type TableCriteria = ReadonlyMap<number, FilterCriteria>;

export const tableCriteria = (book: Book, tableId: string): TableCriteria =>
  book.state.tableFilters.get(tableId) ?? new Map<number, FilterCriteria>();

export function filterTable(book: Book, tableId: string, criteria: TableCriteria): void {
  const table = tableInfo(book, tableId);
  guardSheet(book, table.sheetId, "allowAutoFilter");
  const { area } = table;
  const rows = area.rows - (tableTotals(table) ? 1 : 0);
  filterRows(book, table.sheetId, { area: { ...area, rows }, criteria });
  book.state.tableFilters.set(tableId, criteria);
}

/** The same with other criteria for one column; without any, the column filters no more. */
export function filterColumn(
  book: Book,
  tableId: string,
  column: number,
  criteria: FilterCriteria | undefined,
): void {
  const all = new Map(tableCriteria(book, tableId));
  if (criteria) all.set(column, criteria);
  else all.delete(column);
  filterTable(book, tableId, all);
}
