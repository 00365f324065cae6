import type { Area } from "../engine/area";
import type { Table as TableData, TableLook } from "../engine/tables/table";
import { tableBody, tableHeader, tableTotals } from "../engine/tables/table";
import type { TablePatch } from "../engine/tables/tableRegistry";
import { HostError } from "../host/hostError";
import { HostObject } from "../host/hostObject";
import type { Book } from "./book";
import { tableInfo } from "./book";
import { cellsArgument } from "./cellsArgument";
import { guardSheet } from "./guard";
import { resizeTable } from "./resizeTable";
import { TableAutoFilter } from "./tableAutoFilter";
import { TableColumnCollection } from "./tableColumnCollection";
import { TableRowCollection } from "./tableRowCollection";
import { TableSort } from "./tableSort";
import { toggleTotals, toggleHeaders } from "./tableEnds";

/** A table of a sheet. */
export class Table extends HostObject {
  override readonly apiName = "Excel.Table";

  constructor(
    private readonly book: Book,
    readonly id: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.id;
  }

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

  get style(): string {
    return this.info().look.style;
  }

  set style(style: string) {
    this.look({ style });
  }

  get showBandedRows(): boolean {
    return this.info().look.showBandedRows;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.look({ showBandedRows });
  }

  get showBandedColumns(): boolean {
    return this.info().look.showBandedColumns;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.look({ showBandedColumns });
  }

  get showFilterButton(): boolean {
    return this.info().look.showFilterButton;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.look({ showFilterButton });
  }

  get highlightFirstColumn(): boolean {
    return this.info().look.highlightFirstColumn;
  }

  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.look({ highlightFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.info().look.highlightLastColumn;
  }

  set highlightLastColumn(highlightLastColumn: boolean) {
    this.look({ highlightLastColumn });
  }

  get showHeaders(): boolean {
    return this.info().showHeaders;
  }

  set showHeaders(show: boolean) {
    this.guard();
    toggleHeaders(this.book, this.info(), show);
  }

  get showTotals(): boolean {
    return this.info().showTotals;
  }

  set showTotals(show: boolean) {
    this.guard();
    toggleTotals(this.book, this.info(), show);
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

  private look(look: Partial<TableLook>): void {
    this.update({ look });
  }

  private update(patch: TablePatch): void {
    this.guard();
    this.book.engine.parts.tables.update(this.id, patch);
  }

  private guard(): void {
    guardSheet(this.book, this.info().sheetId);
  }

  private range(area: Area): HostObject {
    return this.book.make.range(this.info().sheetId, area);
  }

  private info(): TableData {
    return tableInfo(this.book, this.id);
  }
}

function missing(message: string): never {
  throw new HostError("ItemNotFound", message);
}
