import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { cellsArgument } from "../cellsArgument";
import { guardSheet } from "../guard";
import type { FilterCriteria } from "./filterRows";
import { filterRows, showRows } from "./filterRows";
import type { SheetFilter } from "./sheetState";

/** The filter of a sheet: hides the rows that don't meet its criteria. */
export class AutoFilter extends HostObject {
  override readonly apiName = "Excel.AutoFilter";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.filter() !== undefined;
  }

  get isDataFiltered(): boolean {
    return (this.filter()?.criteria.size ?? 0) > 0;
  }

  get criteria(): unknown {
    const filter = this.filter();
    return filter
      ? Array.from({ length: filter.area.columns }, (_, i) => filter.criteria.get(i) ?? null)
      : null;
  }

  apply(range: unknown, columnIndex?: number | null, criteria?: FilterCriteria | null): void {
    const { area } = cellsArgument(this.book, range, this.sheetId);
    const kept = this.filter()?.criteria ?? new Map<number, FilterCriteria>();
    const all = new Map(kept);
    if (typeof columnIndex === "number" && criteria) {
      all.set(columnIndex, criteria);
    }
    this.change({ area, criteria: all });
  }

  clearColumnCriteria(columnIndex: number): void {
    const filter = this.existing();
    const criteria = new Map(filter.criteria);
    criteria.delete(columnIndex);
    this.change({ ...filter, criteria });
  }

  clearCriteria(): void {
    this.change({ ...this.existing(), criteria: new Map() });
  }

  reapply(): void {
    this.change(this.existing());
  }

  remove(): void {
    const filter = this.filter();
    if (filter) {
      showRows(this.book, this.sheetId, filter.area);
      this.book.state.sheet(this.sheetId).autoFilter = undefined;
    }
  }

  getRange(): HostObject {
    return this.book.make.range(this.sheetId, this.existing().area);
  }

  getRangeOrNullObject(): HostObject | null {
    const filter = this.filter();
    return filter ? this.book.make.range(this.sheetId, filter.area) : null;
  }

  private filter(): SheetFilter | undefined {
    return this.book.state.sheet(this.sheetId).autoFilter;
  }

  private existing(): SheetFilter {
    const filter = this.filter();
    if (!filter) {
      throw new HostError("InvalidOperation", "The sheet has no filter.");
    }
    return filter;
  }

  private change(filter: SheetFilter): void {
    guardSheet(this.book, this.sheetId, "allowAutoFilter");
    this.book.state.sheet(this.sheetId).autoFilter = filter;
    filterRows(this.book, this.sheetId, filter);
  }
}
