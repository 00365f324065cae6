import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import type { FilterCriteria } from "../worksheet/filterRows";
import { filterColumn, tableCriteria } from "./tableFilter";

/** The filter button of one column of a table. */
export class ColumnFilter extends HostObject {
  override readonly apiName = "Excel.Filter";

  /** @param column Its index in the table, whenever it is asked for. */
  constructor(
    private readonly book: Book,
    private readonly tableId: string,
    private readonly column: () => number,
  ) {
    super();
  }

  get criteria(): unknown {
    return tableCriteria(this.book, this.tableId).get(this.column()) ?? null;
  }

  apply(criteria: FilterCriteria): void {
    filterColumn(this.book, this.tableId, this.column(), criteria);
  }

  applyValuesFilter(values: readonly unknown[]): void {
    this.apply({ filterOn: "Values", values });
  }

  applyCustomFilter(criterion1: string, criterion2?: string | null, operator?: string | null): void {
    this.apply({
      filterOn: "Custom",
      criterion1,
      ...(criterion2 !== undefined && criterion2 !== null && { criterion2 }),
      operator: operator ?? "And",
    });
  }

  clear(): void {
    filterColumn(this.book, this.tableId, this.column(), undefined);
  }
}
