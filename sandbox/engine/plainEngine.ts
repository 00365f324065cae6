import type { Area } from "./area";
import { cellArea, intersection } from "./area";
import type { CellEntry } from "./cellEntry";
import type { CellStyle, StylePatch } from "./cellStyle";
import type { CellValue } from "./cellValue";
import { findName } from "./definedName";
import { displayTexts } from "./displayText";
import type { Engine } from "./engine";
import type { EngineEvent } from "./engineEvent";
import { EventHub } from "./eventHub";
import { applyToLines } from "./applyToLines";
import { followTables } from "./plain/followTables";
import { PlainCells } from "./plain/plainCells";
import { PlainNames } from "./plain/plainNames";
import { PlainSheets } from "./plain/plainSheets";
import { PlainStructure } from "./plain/plainStructure";
import { PlainStyles } from "./plain/plainStyles";
import { stretch, stretches } from "./plain/stretches";
import type { SheetInfo, SheetPatch, Stretch, StretchPatch } from "./sheetInfo";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "./sheetInfo";
import type { StructuralEdit } from "./structuralEdit";
import { changeOf } from "./structuralEdit";
import { syncHeaders } from "./tables/syncHeaders";
import { WorkbookParts } from "./workbookParts";

/**
 * A spreadsheet that doesn't calculate: formulas keep their text, and their cells have the value that the engine is
 * made with. Fast, for tests of scale and of what is written.
 */
export class PlainEngine implements Engine {
  readonly names = new PlainNames((name) => this.parts.tables.named(name) !== undefined);
  readonly parts: WorkbookParts;
  private readonly hub = new EventHub();
  private readonly sheetStore = new PlainSheets();
  private readonly styleStore = new PlainStyles(this.sheetStore);
  private readonly cells: PlainCells;
  private readonly structure = new PlainStructure(() => this.sheetStore.all, this.names);
  private active: string;
  private selected: Area = cellArea(0, 0);

  /** @param formulaValue What every cell with a formula is worth. */
  constructor(formulaValue: CellValue = 0) {
    this.parts = new WorkbookParts(this.emit, (name) => findName(this.names, name, undefined) !== undefined);
    this.cells = new PlainCells(this.sheetStore, this.styleStore, formulaValue);
    this.listen(followTables(this.structure, this.parts.tables));
    this.active = this.addSheet("Sheet1").id;
  }

  readonly listen = this.hub.listen;

  private readonly emit = (event: EngineEvent): void => this.hub.emit(event);

  get sheets(): readonly SheetInfo[] {
    return this.sheetStore.all.map((sheet) => sheet.info);
  }

  addSheet(name: string, position?: number): SheetInfo {
    const info = this.sheetStore.add(name, position);
    this.emit({ kind: "sheetAdded", sheetId: info.id });
    return info;
  }

  deleteSheet(sheetId: string): void {
    const { name } = this.sheetStore.get(sheetId).info;
    this.sheetStore.delete(sheetId);
    this.parts.dropSheet(sheetId);
    this.structure.loseSheet(sheetId, name);
    this.parts.loseSheet(name);
    if (this.active === sheetId) {
      this.activate(this.sheets.find((other) => other.visibility === "Visible")?.id ?? "");
    }
    this.emit({ kind: "sheetDeleted", sheetId, name });
  }

  updateSheet(sheetId: string, patch: SheetPatch): void {
    const before = this.sheetStore.get(sheetId).info.name;
    this.sheetStore.update(sheetId, patch);
    const { name } = this.sheetStore.get(sheetId).info;
    if (name !== before) {
      this.structure.renameSheet(before, name);
      this.parts.renameSheet(before, name);
    }
    this.emit({ kind: "sheetChanged", sheetId, before, name });
  }

  get activeSheetId(): string {
    return this.active;
  }

  get selection(): Area {
    return this.selected;
  }

  activate(sheetId: string): void {
    if (sheetId !== this.active) {
      const before = this.active;
      this.active = sheetId;
      this.selected = cellArea(0, 0);
      this.emit({ kind: "sheetActivated", sheetId, before });
    }
  }

  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
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
    return displayTexts(this, sheetId, area);
  }

  styles(sheetId: string, area: Area): CellStyle[][] {
    return this.styleStore.at(sheetId, area);
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
    this.styleStore.patch(sheetId, area, patch);
    this.emit({ kind: "formatsChanged", sheetId, area, by: "api" });
  }

  setStyles(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void {
    this.styleStore.set(sheetId, area, styles);
    this.emit({ kind: "formatsChanged", sheetId, area, by: "api" });
  }

  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
    return this.sheetStore.get(sheetId).usedArea(valuesOnly, within);
  }

  spillArea(): undefined {
    return undefined;
  }

  insert(sheetId: string, area: Area, axis: "row" | "column"): void {
    this.restructure({ sheetId, kind: "insert", axis, area });
  }

  remove(sheetId: string, area: Area, axis: "row" | "column"): void {
    this.restructure({ sheetId, kind: "delete", axis, area });
  }

  private restructure(edit: StructuralEdit): void {
    const { sheetId, area } = edit;
    this.parts.tables.checkEdit(edit);
    const points = applyToLines(this, edit, () => {
      this.structure.apply(this.sheetStore.get(sheetId), edit);
      this.parts.apply(edit, this.sheetStore.get(sheetId).info.name);
    });
    this.emit({ kind: "restructured", edit, points });
    this.emit({ kind: "cellsChanged", sheetId, area, change: changeOf(edit), by: "api" });
  }

  columns(sheetId: string, start: number, count: number): Stretch[] {
    return stretches(this.sheetStore.get(sheetId).columns, start, count, DEFAULT_COLUMN_WIDTH);
  }

  rows(sheetId: string, start: number, count: number): Stretch[] {
    return stretches(this.sheetStore.get(sheetId).rows, start, count, DEFAULT_ROW_HEIGHT);
  }

  updateColumns(sheetId: string, start: number, count: number, patch: StretchPatch): void {
    stretch(this.sheetStore.get(sheetId).columns, start, count, patch);
  }

  updateRows(sheetId: string, start: number, count: number, patch: StretchPatch): void {
    stretch(this.sheetStore.get(sheetId).rows, start, count, patch);
  }

  merges(sheetId: string): readonly Area[] {
    return this.sheetStore.get(sheetId).merges;
  }

  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    const sheet = this.sheetStore.get(sheetId);
    sheet.merges = [...sheet.merges, area];
  }

  unmerge(sheetId: string, area: Area): void {
    const sheet = this.sheetStore.get(sheetId);
    sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
  }

  registerFunctions(): void {
    // Formulas are not calculated, so nothing ever calls one.
  }

  calculate(): void {
    this.emit({ kind: "calculated", sheetIds: this.sheets.map((sheet) => sheet.id) });
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }
}
