import type { Area } from "../../engine/area";
import { tableBody, tableHeader, tableTotals } from "../../engine/tables/table";
import { HostError } from "../../host/hostError";
import type { HostObject } from "../../host/hostObject";
import { cellsArgument } from "../cellsArgument";
import { resizeTable } from "./resizeTable";
import { TableAutoFilter } from "./tableAutoFilter";
import { TableColumnCollection } from "./tableColumnCollection";
import { TableLook } from "./tableLook";
import { TableRowCollection } from "./tableRowCollection";
import { TableSort } from "./tableSort";

/** A table of a sheet. */
export class Table extends TableLook {
  override readonly apiName = "Excel.Table";

  override get defaultProperties(): readonly string[] {
    return [
      "highlightFirstColumn",
      "highlightLastColumn",
      "id",
      "legacyId",
      "name",
      "showBandedColumns",
      "showBandedRows",
      "showFilterButton",
      "showHeaders",
      "showTotals",
      "style",
    ];
  }

  get legacyId(): string {
    return this.id;
  }

  get name(): string {
    return this.info().name;
  }

  set name(name: string) {
    this.update({ name });
  }

  get worksheet(): HostObject {
    return this.book.make.worksheet(this.info().sheetId);
  }

  get columns(): HostObject {
    return new TableColumnCollection(this.book, this.id);
  }

  get rows(): HostObject {
    return new TableRowCollection(this.book, this.id);
  }

  get sort(): HostObject {
    return new TableSort(this.book, this.id);
  }

  get autoFilter(): HostObject {
    return new TableAutoFilter(this.book, this.id);
  }

  getRange(): HostObject {
    return this.range(this.info().area);
  }

  getDataBodyRange(): HostObject {
    return this.range(tableBody(this.info()));
  }

  getHeaderRowRange(): HostObject {
    return this.range(tableHeader(this.info()) ?? missing("The table shows no headers."));
  }

  getTotalRowRange(): HostObject {
    return this.range(tableTotals(this.info()) ?? missing("The table shows no totals."));
  }

  /** The header row stays where it is; the new range overlaps the old one. */
  resize(newRange: unknown): void {
    this.guard();
    const { sheetId, area } = cellsArgument(this.book, newRange, this.info().sheetId);
    if (sheetId !== this.info().sheetId) {
      throw new HostError("InvalidArgument", "A table stays on its sheet.");
    }
    resizeTable(this.book, this.info(), area);
  }

  convertToRange(): HostObject {
    this.guard();
    const { sheetId, area } = this.info();
    this.book.engine.parts.tables.remove(this.id);
    return this.book.make.range(sheetId, area);
  }

  /** The table goes with its cells. */
  delete(): void {
    this.guard();
    const { sheetId, area } = this.info();
    this.book.engine.parts.tables.remove(this.id);
    this.book.engine.remove(sheetId, area, "row");
  }

  clearFilters(): void {
    new TableAutoFilter(this.book, this.id).clearCriteria();
  }

  reapplyFilters(): void {
    new TableAutoFilter(this.book, this.id).reapply();
  }

  private range(area: Area): HostObject {
    return this.book.make.range(this.info().sheetId, area);
  }
}

function missing(message: string): never {
  throw new HostError("ItemNotFound", message);
}
