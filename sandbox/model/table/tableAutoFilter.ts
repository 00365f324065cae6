import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { tableInfo } from "../book";
import type { FilterCriteria } from "../worksheet/filterRows";
import { filterColumn, filterTable, tableCriteria } from "./tableFilter";

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
    return tableCriteria(this.book, this.tableId).size > 0;
  }

  get criteria(): unknown {
    const { columns } = tableInfo(this.book, this.tableId);
    const criteria = tableCriteria(this.book, this.tableId);
    return columns.map((_, i) => criteria.get(i) ?? null);
  }

  /** The range is the table's own, whatever is passed. */
  apply(_range: unknown, columnIndex?: number | null, criteria?: FilterCriteria | null): void {
    if (typeof columnIndex === "number" && criteria) {
      filterColumn(this.book, this.tableId, columnIndex, criteria);
    } else {
      this.reapply();
    }
  }

  clearColumnCriteria(columnIndex: number): void {
    filterColumn(this.book, this.tableId, columnIndex, undefined);
  }

  clearCriteria(): void {
    filterTable(this.book, this.tableId, new Map());
  }

  reapply(): void {
    filterTable(this.book, this.tableId, tableCriteria(this.book, this.tableId));
  }
}
