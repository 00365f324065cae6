import type { Table as TableData, TableLook as Look } from "../../engine/tables/table";
import type { TablePatch } from "../../engine/tables/tableRegistry";
import { tableInfo } from "../book";
import { guardSheet } from "../guard";
import { IdentifiedObject } from "../identifiedObject";
import { toggleHeaders, toggleTotals } from "./tableEnds";

/** What a table shows of itself: its style, bands and highlights, its filter buttons, headers and totals. */
export abstract class TableLook extends IdentifiedObject {
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

  private look(look: Partial<Look>): void {
    this.update({ look });
  }

  protected update(patch: TablePatch): void {
    this.guard();
    this.book.engine.parts.tables.update(this.id, patch);
  }

  protected guard(): void {
    guardSheet(this.book, this.info().sheetId);
  }

  protected info(): TableData {
    return tableInfo(this.book, this.id);
  }
}
