import type { Univer } from "@univerjs/core";
import type { Area } from "./area";
import { cellArea, intersection, sameArea } from "./area";
import type { CellEntry } from "./cellEntry";
import type { CellStyle, StylePatch } from "./cellStyle";
import type { CellValue } from "./cellValue";
import type { CustomFunctions } from "./customFunction";
import { findName } from "./definedName";
import { displayText } from "./displayText";
import type { Engine } from "./engine";
import type { EngineEvent } from "./engineEvent";
import { EventHub } from "./eventHub";
import { linePoints } from "./linePoints";
import type { SheetInfo, SheetPatch, Stretch, StretchPatch } from "./sheetInfo";
import type { StructuralEdit } from "./structuralEdit";
import { changeOf } from "./structuralEdit";
import { growTable } from "./tables/growTable";
import { syncHeaders } from "./tables/syncHeaders";
import { conditionalFormatDisplay } from "./univer/conditionalFormatDisplay";
import { ShownRules } from "./univer/showRules";
import { showTables } from "./univer/showTables";
import { areaOf, rangeOf, UniverBook } from "./univer/univerBook";
import { UniverCalculation } from "./univer/univerCalculation";
import { UniverCells } from "./univer/univerCells";
import { UniverEdits } from "./univer/univerEdits";
import { UniverFormulas } from "./univer/univerFormulas";
import { registerUniverFunctions } from "./univer/univerFunctions";
import { forgetFormulas } from "./univer/forgetFormulas";
import { UniverNames } from "./univer/univerNames";
import { UniverSheets } from "./univer/univerSheets";
import { UniverStructure } from "./univer/univerStructure";
import { validationDisplay } from "./univer/validationDisplay";
import { WorkbookParts } from "./workbookParts";

/** A spreadsheet that calculates: Univer's, without a page or with the one that its plugins draw. */
export class UniverEngine implements Engine {
  readonly parts: WorkbookParts;
  readonly names: UniverNames;
  private readonly hub = new EventHub();
  private readonly book: UniverBook;
  private readonly sheetStore: UniverSheets;
  private readonly cells: UniverCells;
  private readonly formulaKeeper: UniverFormulas;
  private readonly structure: UniverStructure;
  private readonly calculation: UniverCalculation;
  private readonly shown: Readonly<Record<"validations" | "conditionalFormats", ShownRules>>;
  private selected: Area = cellArea(0, 0);

  /** @param univer With the plugins for sheets and formulas; its current workbook is used, or one is made. */
  constructor(univer: Univer) {
    this.book = new UniverBook(univer);
    this.sheetStore = new UniverSheets(this.book);
    this.shown = {
      validations: new ShownRules(this.book, validationDisplay),
      conditionalFormats: new ShownRules(this.book, conditionalFormatDisplay),
    };
    this.parts = new WorkbookParts(this.emit, (name) => findName(this.names, name, undefined) !== undefined, {
      validations: () => this.emit({ kind: "rulesChanged", rules: "validations" }),
      conditionalFormats: () => this.emit({ kind: "rulesChanged", rules: "conditionalFormats" }),
    });
    this.formulaKeeper = new UniverFormulas(
      this.book,
      () => this.sheets,
      this.parts.tables,
      () => this.cells,
      () => this.names,
    );
    this.cells = new UniverCells(this.book, this.formulaKeeper.lower);
    this.names = new UniverNames(
      this.book,
      (name) => this.parts.tables.named(name) !== undefined,
      (formula) => this.formulaKeeper.lower(formula, "", -1, -1),
    );
    this.structure = new UniverStructure(this.book, this.cells);
    this.calculation = new UniverCalculation(this.book, () =>
      this.emit({ kind: "calculated", sheetIds: this.sheets.map((sheet) => sheet.id) }),
    );
    this.followGrid();
  }

  readonly listen = this.hub.listen;

  private readonly emit = (event: EngineEvent): void => {
    if (event.kind === "tableChanged") {
      this.formulaKeeper.followTable(event.before, event.table);
    } else if (event.kind === "tableAdded" || event.kind === "tableDeleted") {
      this.formulaKeeper.relower();
    }
    showTables(this.book, event);
    if (event.kind === "rulesChanged") {
      this.shown[event.rules].update(() => this.parts[event.rules].all);
    }
    this.hub.emit(event);
  };

  get sheets(): readonly SheetInfo[] {
    return this.sheetStore.all;
  }

  addSheet(name: string, position?: number): SheetInfo {
    const sheet = this.sheetStore.add(name, position);
    this.emit({ kind: "sheetAdded", sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheetId: string): void {
    const name = this.book.sheet(sheetId).getName();
    this.parts.dropSheet(sheetId);
    this.forget(sheetId, name);
    this.sheetStore.delete(sheetId);
    this.emit({ kind: "sheetDeleted", sheetId, name });
  }

  private forget(sheetId: string, name: string): void {
    for (const own of this.names.all.filter((other) => other.sheetId === sheetId)) {
      this.names.remove(own.id);
    }
    this.formulaKeeper.loseSheet(name);
  }

  updateSheet(sheetId: string, patch: SheetPatch): void {
    const before = this.book.sheet(sheetId).getName();
    this.sheetStore.update(sheetId, patch);
    const name = this.book.sheet(sheetId).getName();
    if (name !== before) {
      this.formulaKeeper.renameSheet(before, name, "all");
      this.parts.renameSheet(before, name);
      forgetFormulas(this.book);
    }
    this.emit({ kind: "sheetChanged", sheetId, before, name });
  }

  get activeSheetId(): string {
    return this.book.workbook.getActiveSheet()?.getSheetId() ?? "";
  }

  get selection(): Area {
    return this.selected;
  }

  activate(sheetId: string): void {
    const before = this.activeSheetId;
    if (sheetId !== before) {
      this.book.run("sheet.operation.set-worksheet-active", { subUnitId: sheetId });
      this.selected = cellArea(0, 0);
      this.emit({ kind: "sheetActivated", sheetId, before });
    }
  }

  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
    this.book.ensureSize(sheetId, area);
    const sheet = this.book.sheet(sheetId);
    const whole = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    const range = rangeOf(intersection(area, whole) ?? cellArea(0, 0));
    const primary = {
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      startRow: range.startRow,
      startColumn: range.startColumn,
      endRow: range.startRow,
      endColumn: range.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.book.run("sheet.operation.set-selections", {
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
    });
    this.selected = area;
    this.emit({ kind: "selectionChanged", sheetId, area });
  }

  values(sheetId: string, area: Area): CellValue[][] {
    return this.cells.values(sheetId, area);
  }

  formulas(sheetId: string, area: Area): (string | undefined)[][] {
    return this.cells.formulas(sheetId, area);
  }

  texts(sheetId: string, area: Area): string[][] {
    const styles = this.styles(sheetId, area);
    return this.values(sheetId, area).map((row, i) =>
      row.map((value, j) => displayText(value, styles[i]?.[j]?.numberFormat)),
    );
  }

  styles(sheetId: string, area: Area): CellStyle[][] {
    return this.cells.styles(sheetId, area);
  }

  entries(sheetId: string, area: Area): CellEntry[][] {
    return this.cells.entries(sheetId, area);
  }

  write(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void {
    this.cells.write(sheetId, area, entries);
    syncHeaders(this, sheetId, area);
    this.emit({ kind: "cellsChanged", sheetId, area, change: "RangeEdited", by: "api" });
  }

  format(sheetId: string, area: Area, patch: StylePatch): void {
    this.cells.format(sheetId, area, patch);
    this.emit({ kind: "formatsChanged", sheetId, area, by: "api" });
  }

  setStyles(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void {
    this.cells.setStyles(sheetId, area, styles);
    this.emit({ kind: "formatsChanged", sheetId, area, by: "api" });
  }

  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
    return this.cells.usedArea(sheetId, valuesOnly, within);
  }

  spillArea(sheetId: string, row: number, column: number): Area | undefined {
    return this.cells.spillArea(sheetId, row, column);
  }

  insert(sheetId: string, area: Area, axis: "row" | "column"): void {
    this.restructure({ sheetId, kind: "insert", axis, area });
  }

  remove(sheetId: string, area: Area, axis: "row" | "column"): void {
    this.restructure({ sheetId, kind: "delete", axis, area });
  }

  private restructure(edit: StructuralEdit): void {
    this.parts.tables.checkEdit(edit);
    const points = linePoints(this, edit, () => {
      const scope = this.structure.apply(edit);
      this.parts.apply(edit);
      this.formulaKeeper.shift(edit, scope);
    });
    this.emit({ kind: "restructured", edit, points });
    this.emit({
      kind: "cellsChanged",
      sheetId: edit.sheetId,
      area: edit.area,
      change: changeOf(edit),
      by: "api",
    });
  }

  columns(sheetId: string, start: number, count: number): Stretch[] {
    return this.sheetStore.columns(sheetId, start, count);
  }

  rows(sheetId: string, start: number, count: number): Stretch[] {
    return this.sheetStore.rows(sheetId, start, count);
  }

  updateColumns(sheetId: string, start: number, count: number, patch: StretchPatch): void {
    this.sheetStore.updateColumns(sheetId, start, count, patch);
  }

  updateRows(sheetId: string, start: number, count: number, patch: StretchPatch): void {
    this.sheetStore.updateRows(sheetId, start, count, patch);
  }

  merges(sheetId: string): readonly Area[] {
    return this.book.sheet(sheetId).getMergeData().map(areaOf);
  }

  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    this.book.run("sheet.mutation.add-worksheet-merge", { subUnitId: sheetId, ranges: [rangeOf(area)] });
  }

  unmerge(sheetId: string, area: Area): void {
    const touched = this.merges(sheetId).filter((merged) => intersection(merged, area));
    if (touched.length > 0) {
      this.book.run("sheet.mutation.remove-worksheet-merge", {
        subUnitId: sheetId,
        ranges: touched.map(rangeOf),
      });
    }
  }

  registerFunctions(functions: CustomFunctions): void {
    registerUniverFunctions(this.book, functions);
    this.calculate();
  }

  calculate(): void {
    this.calculation.calculate();
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  /** What people do in the grid is told like what the engine does. */
  private followGrid(): void {
    new UniverEdits(this.book, {
      edited: (sheetId, area) => {
        this.formulaKeeper.takeIn(sheetId, area);
        syncHeaders(this, sheetId, area);
        growTable(this, sheetId, area);
        this.emit({ kind: "cellsChanged", sheetId, area, change: "RangeEdited", by: "user" });
      },
      formatted: (sheetId, area) => this.emit({ kind: "formatsChanged", sheetId, area, by: "user" }),
      restructured: (edits) => {
        for (const edit of edits) {
          this.parts.apply(edit);
          this.formulaKeeper.shift(edit, "typed");
          this.emit({ kind: "restructured", edit, points: undefined });
          this.emit({
            kind: "cellsChanged",
            sheetId: edit.sheetId,
            area: edit.area,
            change: changeOf(edit),
            by: "user",
          });
        }
      },
      renamed: (sheetId, before, name) => {
        this.formulaKeeper.renameSheet(before, name, "typed");
        this.parts.renameSheet(before, name);
        forgetFormulas(this.book);
        this.emit({ kind: "sheetChanged", sheetId, before, name });
      },
      added: (sheetId) => this.emit({ kind: "sheetAdded", sheetId }),
      deleted: (sheetId) => {
        this.parts.dropSheet(sheetId);
        this.emit({ kind: "sheetDeleted", sheetId, name: "" });
      },
      activated: (sheetId) => this.emit({ kind: "sheetActivated", sheetId, before: "" }),
      selected: (sheetId, area) => {
        if (!sameArea(area, this.selected)) {
          this.selected = area;
          this.emit({ kind: "selectionChanged", sheetId, area });
        }
      },
    });
  }
}
