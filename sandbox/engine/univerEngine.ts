import type { Univer } from "@univerjs/core";
import type { Area } from "./area";
import type { CellEntry } from "./cellEntry";
import type { CellStyle, StylePatch } from "./cellStyle";
import type { CellValue } from "./cellValue";
import type { CustomFunctions } from "./customFunction";
import { displayTexts } from "./displayText";
import type { Engine } from "./engine";
import { applyToLines } from "./applyToLines";
import type { SheetInfo, SheetPatch, Stretch, StretchPatch } from "./sheetInfo";
import type { StructuralEdit } from "./structuralEdit";
import { changeOf } from "./structuralEdit";
import { syncHeaders } from "./tables/syncHeaders";
import { followGrid } from "./univer/followGrid";
import { forgetUndo } from "./univer/forgetUndo";
import { registerUniverFunctions } from "./univer/univerFunctions";
import type { UniverNames } from "./univer/univerNames";
import { UniverWorkbook } from "./univer/univerWorkbook";
import type { WorkbookParts } from "./workbookParts";

/** A spreadsheet that calculates: Univer's, without a page or with the one that its plugins draw. */
export class UniverEngine implements Engine {
  readonly parts: WorkbookParts;
  readonly names: UniverNames;
  private readonly own: UniverWorkbook;

  /** @param univer With the plugins for sheets and formulas; its current workbook is used, or one is made. */
  constructor(univer: Univer) {
    this.own = new UniverWorkbook(univer);
    this.parts = this.own.parts;
    this.names = this.own.names;
    this.listen = this.own.listen;
    followGrid(this, this.own);
    forgetUndo(this.own);
  }

  readonly listen: Engine["listen"];

  get sheets(): readonly SheetInfo[] {
    return this.own.sheets.all;
  }

  addSheet(name: string, position?: number): SheetInfo {
    const sheet = this.own.sheets.add(name, position);
    this.own.emit({ kind: "sheetAdded", sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheetId: string): void {
    const name = this.own.book.sheet(sheetId).getName();
    this.own.forgetSheet(sheetId, name);
    this.own.sheets.delete(sheetId);
    this.own.emit({ kind: "sheetDeleted", sheetId, name });
  }

  updateSheet(sheetId: string, patch: SheetPatch): void {
    const before = this.own.book.sheet(sheetId).getName();
    this.own.sheets.update(sheetId, patch);
    const name = this.own.book.sheet(sheetId).getName();
    if (name !== before) {
      this.own.followRename(before, name, "all");
    }
    this.own.emit({ kind: "sheetChanged", sheetId, before, name });
  }

  get activeSheetId(): string {
    return this.own.selection.sheetId;
  }

  get selection(): Area {
    return this.own.selection.area;
  }

  activate(sheetId: string): void {
    this.own.selection.activate(sheetId);
  }

  select(sheetId: string, area: Area): void {
    this.own.selection.select(sheetId, area);
  }

  values(sheetId: string, area: Area): CellValue[][] {
    return this.own.cells.values(sheetId, area);
  }

  formulas(sheetId: string, area: Area): (string | undefined)[][] {
    return this.own.cells.formulas(sheetId, area);
  }

  texts(sheetId: string, area: Area): string[][] {
    return displayTexts(this, sheetId, area);
  }

  styles(sheetId: string, area: Area): CellStyle[][] {
    return this.own.styles.at(sheetId, area);
  }

  entries(sheetId: string, area: Area): CellEntry[][] {
    return this.own.cells.entries(sheetId, area);
  }

  write(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void {
    this.own.cells.write(sheetId, area, entries);
    syncHeaders(this, sheetId, area);
    this.own.emit({ kind: "cellsChanged", sheetId, area, change: "RangeEdited", by: "api" });
  }

  format(sheetId: string, area: Area, patch: StylePatch): void {
    this.own.styles.patch(sheetId, area, patch);
    this.own.emit({ kind: "formatsChanged", sheetId, area, by: "api" });
  }

  setStyles(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void {
    this.own.styles.set(sheetId, area, styles);
    this.own.emit({ kind: "formatsChanged", sheetId, area, by: "api" });
  }

  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
    return this.own.cells.usedArea(sheetId, valuesOnly, within);
  }

  spillArea(sheetId: string, row: number, column: number): Area | undefined {
    return this.own.cells.spillArea(sheetId, row, column);
  }

  insert(sheetId: string, area: Area, axis: "row" | "column"): void {
    this.restructure({ sheetId, kind: "insert", axis, area });
  }

  remove(sheetId: string, area: Area, axis: "row" | "column"): void {
    this.restructure({ sheetId, kind: "delete", axis, area });
  }

  private restructure(edit: StructuralEdit): void {
    this.parts.tables.checkEdit(edit);
    const points = applyToLines(this, edit, () => {
      const scope = this.own.structure.apply(edit);
      this.parts.apply(edit, this.own.book.sheet(edit.sheetId).getName());
      this.own.formulas.shift(edit, scope);
    });
    this.own.emit({ kind: "restructured", edit, points });
    const { sheetId, area } = edit;
    this.own.emit({ kind: "cellsChanged", sheetId, area, change: changeOf(edit), by: "api" });
  }

  columns(sheetId: string, start: number, count: number): Stretch[] {
    return this.own.sheets.columns(sheetId, start, count);
  }

  rows(sheetId: string, start: number, count: number): Stretch[] {
    return this.own.sheets.rows(sheetId, start, count);
  }

  updateColumns(sheetId: string, start: number, count: number, patch: StretchPatch): void {
    this.own.sheets.updateColumns(sheetId, start, count, patch);
  }

  updateRows(sheetId: string, start: number, count: number, patch: StretchPatch): void {
    this.own.sheets.updateRows(sheetId, start, count, patch);
  }

  merges(sheetId: string): readonly Area[] {
    return this.own.merges.all(sheetId);
  }

  merge(sheetId: string, area: Area): void {
    this.own.merges.merge(sheetId, area);
  }

  unmerge(sheetId: string, area: Area): void {
    this.own.merges.unmerge(sheetId, area);
  }

  registerFunctions(functions: CustomFunctions): void {
    registerUniverFunctions(this.own.book, functions);
    this.calculate();
  }

  calculate(): void {
    this.own.calculation.calculate();
  }

  settled(): Promise<void> {
    return this.own.calculation.settled();
  }
}
