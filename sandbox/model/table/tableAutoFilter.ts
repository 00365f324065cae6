import { tableTotals } from "../../engine/tables/table";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { tableInfo } from "../book";
import type { FilterCriteria } from "../worksheet/filterRows";
import { filterRows } from "../worksheet/filterRows";
import { guardSheet } from "../guard";

/** The filter buttons of a table. */
export class TableAutoFilter extends HostObject {
  override readonly apiName = "Excel.AutoFilter";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
  ) {
    super();
  }

  get enabled(): boolean {
    return tableInfo(this.book, this.tableId).look.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return this.stored().size > 0;
  }

  get criteria(): unknown {
    const { columns } = tableInfo(this.book, this.tableId);
    return columns.map((_, i) => this.stored().get(i) ?? null);
  }

  /** The range is the table's own, whatever is passed. */
  apply(_range: unknown, columnIndex?: number | null, criteria?: FilterCriteria | null): void {
    const all = new Map(this.stored());
    if (typeof columnIndex === "number" && criteria) {
      all.set(columnIndex, criteria);
    }
    this.change(all);
  }

  clearColumnCriteria(columnIndex: number): void {
    const all = new Map(this.stored());
    all.delete(columnIndex);
    this.change(all);
  }

  clearCriteria(): void {
    this.change(new Map());
  }

  reapply(): void {
    this.change(this.stored());
  }

  private stored(): ReadonlyMap<number, FilterCriteria> {
    return this.book.state.tableFilters.get(this.tableId) ?? new Map<number, FilterCriteria>();
  }

  private change(criteria: ReadonlyMap<number, FilterCriteria>): void {
    const table = tableInfo(this.book, this.tableId);
    guardSheet(this.book, table.sheetId, "allowAutoFilter");
    this.book.state.tableFilters.set(this.tableId, criteria);
    const { area } = table;
    const rows = area.rows - (tableTotals(table) ? 1 : 0);
    filterRows(this.book, table.sheetId, { area: { ...area, rows }, criteria });
  }
}
