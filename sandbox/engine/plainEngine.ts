import { HostError } from "../host/hostError";
import type { Area } from "./area";
import { cellArea, intersection, isWholeColumns, isWholeRows } from "./area";
import { block } from "./block";
import type { CellEntry } from "./cellEntry";
import type { CellStyle, StylePatch } from "./cellStyle";
import type { CellValue } from "./cellValue";
import { displayTexts } from "./displayText";
import type { Engine } from "./engine";
import type { EngineEvent } from "./engineEvent";
import { EventHub } from "./eventHub";
import { findName } from "./definedName";
import { linePoints } from "./linePoints";
import { PlainNames } from "./plain/plainNames";
import { contentOf, entryOf, FormulaCell, PlainSheet, QuotedText } from "./plain/plainSheet";
import { PlainStructure } from "./plain/plainStructure";
import { followTables } from "./plain/followTables";
import { stretch, stretches } from "./plain/stretches";
import { checkSheetName } from "./rules/sheetName";
import type { SheetInfo, SheetPatch, Stretch, StretchPatch } from "./sheetInfo";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "./sheetInfo";
import { changeOf } from "./structuralEdit";
import { StyleTable } from "./styleTable";
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
  private readonly styleTable = new StyleTable();
  private readonly structure: PlainStructure;
  private pages: PlainSheet[] = [];
  private made = 0;
  private active = "";
  private selected: Area = cellArea(0, 0);

  /** @param formulaValue What every cell with a formula is worth. */
  constructor(private readonly formulaValue: CellValue = 0) {
    this.parts = new WorkbookParts(this.emit, (name) => findName(this.names, name, undefined) !== undefined);
    this.structure = new PlainStructure(() => this.pages, this.names);
    this.listen(followTables(this.structure, this.parts.tables));
    this.addSheet("Sheet1");
    this.active = this.pages[0]?.info.id ?? "";
  }

  readonly listen = this.hub.listen;

  private readonly emit = (event: EngineEvent): void => this.hub.emit(event);

  get sheets(): readonly SheetInfo[] {
    return this.pages.map((page) => page.info);
  }

  addSheet(name: string, position = this.pages.length): SheetInfo {
    checkSheetName(
      name,
      this.pages.map((page) => page.info.name),
    );
    const info: SheetInfo = {
      id: `{sheet-${++this.made}}`,
      name,
      visibility: "Visible",
      tabColor: "",
      showGridlines: true,
      showHeadings: true,
      frozen: { rows: 0, columns: 0 },
    };
    this.pages.splice(position, 0, new PlainSheet(info));
    this.emit({ kind: "sheetAdded", sheetId: info.id });
    return info;
  }

  deleteSheet(sheetId: string): void {
    const page = this.page(sheetId);
    this.pages = this.pages.filter((other) => other !== page);
    this.parts.dropSheet(sheetId);
    this.structure.loseSheet(sheetId, page.info.name);
    if (this.active === sheetId) {
      this.activate(this.pages.find((other) => other.info.visibility === "Visible")?.info.id ?? "");
    }
    this.emit({ kind: "sheetDeleted", sheetId, name: page.info.name });
  }

  updateSheet(sheetId: string, { position, ...patch }: SheetPatch): void {
    const page = this.page(sheetId);
    const before = page.info.name;
    const others = this.pages.filter((other) => other !== page);
    if (patch.name !== undefined && patch.name !== before) {
      checkSheetName(
        patch.name,
        others.map((other) => other.info.name),
      );
      this.structure.renameSheet(before, patch.name);
      this.parts.renameSheet(before, patch.name);
    }
    page.info = { ...page.info, ...patch };
    if (position !== undefined) {
      this.pages = [...others.slice(0, position), page, ...others.slice(position)];
    }
    this.emit({ kind: "sheetChanged", sheetId, before, name: page.info.name });
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
    const { contents } = this.page(sheetId);
    return block(area, (row, column) => {
      const content = contents.get(row, column);
      if (content instanceof FormulaCell) {
        return this.formulaValue;
      }
      return content instanceof QuotedText ? content.text : (content ?? null);
    });
  }

  formulas(sheetId: string, area: Area): (string | undefined)[][] {
    const { contents } = this.page(sheetId);
    return block(area, (row, column) => {
      const content = contents.get(row, column);
      return content instanceof FormulaCell ? content.formula : undefined;
    });
  }

  texts(sheetId: string, area: Area): string[][] {
    return displayTexts(this, sheetId, area);
  }

  styles(sheetId: string, area: Area): CellStyle[][] {
    const page = this.page(sheetId);
    return block(area, (row, column) => this.styleTable.get(page.styleAt(row, column)));
  }

  entries(sheetId: string, area: Area): CellEntry[][] {
    const { contents } = this.page(sheetId);
    return block(area, (row, column) => entryOf(contents.get(row, column)));
  }

  write(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void {
    const page = this.page(sheetId);
    entries.forEach((row, i) =>
      row.forEach((entry, j) => {
        if (entry) {
          page.contents.set(area.row + i, area.column + j, contentOf(entry));
          if (entry.numberFormat !== undefined) {
            this.bringFormat(page, area.row + i, area.column + j, entry.numberFormat);
          }
        }
      }),
    );
    syncHeaders(this, sheetId, area);
    this.emit({ kind: "cellsChanged", sheetId, area, change: "RangeEdited", by: "api" });
  }

  private bringFormat(page: PlainSheet, row: number, column: number, numberFormat: string): void {
    const style = this.styleTable.get(page.styleAt(row, column));
    if (style.numberFormat === undefined) {
      page.styles.set(row, column, this.styleTable.idOf({ ...style, numberFormat }));
    }
  }

  format(sheetId: string, area: Area, patch: StylePatch): void {
    const page = this.page(sheetId);
    const patched = this.styleTable.patcher(patch);
    if (isWholeColumns(area) || isWholeRows(area)) {
      this.formatLines(page, area, patched);
    } else {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          page.styles.set(row, column, patched(page.styleAt(row, column)));
        }
      }
    }
    this.emit({ kind: "formatsChanged", sheetId, area, by: "api" });
  }

  private formatLines(page: PlainSheet, area: Area, patched: (id: number | undefined) => number): void {
    page.styles.visit(area, (style, row, column) => page.styles.set(row, column, patched(style)));
    const [lines, start, count] = isWholeColumns(area)
      ? [page.columns, area.column, area.columns]
      : [page.rows, area.row, area.rows];
    for (let i = start; i < start + count; i++) {
      lines[i] = { ...lines[i], style: patched(lines[i]?.style) };
    }
  }

  setStyles(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void {
    const page = this.page(sheetId);
    styles.forEach((row, i) =>
      row.forEach((style, j) => page.styles.set(area.row + i, area.column + j, this.styleTable.idOf(style))),
    );
    this.emit({ kind: "formatsChanged", sheetId, area, by: "api" });
  }

  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
    return this.structure.usedArea(this.page(sheetId), valuesOnly, within);
  }

  spillArea(): undefined {
    return undefined;
  }

  insert(sheetId: string, area: Area, axis: "row" | "column"): void {
    this.restructure(sheetId, area, axis, "insert");
  }

  remove(sheetId: string, area: Area, axis: "row" | "column"): void {
    this.restructure(sheetId, area, axis, "delete");
  }

  private restructure(sheetId: string, area: Area, axis: "row" | "column", kind: "insert" | "delete"): void {
    const edit = { sheetId, kind, axis, area };
    this.parts.tables.checkEdit(edit);
    const points = linePoints(this, edit, () => {
      this.structure.apply(this.page(sheetId), edit);
      this.parts.apply(edit);
    });
    this.emit({ kind: "restructured", edit, points });
    this.emit({ kind: "cellsChanged", sheetId, area, change: changeOf(edit), by: "api" });
  }

  columns(sheetId: string, start: number, count: number): Stretch[] {
    return stretches(this.page(sheetId).columns, start, count, DEFAULT_COLUMN_WIDTH);
  }

  rows(sheetId: string, start: number, count: number): Stretch[] {
    return stretches(this.page(sheetId).rows, start, count, DEFAULT_ROW_HEIGHT);
  }

  updateColumns(sheetId: string, start: number, count: number, patch: StretchPatch): void {
    stretch(this.page(sheetId).columns, start, count, patch);
  }

  updateRows(sheetId: string, start: number, count: number, patch: StretchPatch): void {
    stretch(this.page(sheetId).rows, start, count, patch);
  }

  merges(sheetId: string): readonly Area[] {
    return this.page(sheetId).merges;
  }

  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    const page = this.page(sheetId);
    page.merges = [...page.merges, area];
  }

  unmerge(sheetId: string, area: Area): void {
    const page = this.page(sheetId);
    page.merges = page.merges.filter((merged) => !intersection(merged, area));
  }

  registerFunctions(): void {
    // Formulas are not calculated, so nothing ever calls one.
  }

  calculate(): void {
    this.emit({ kind: "calculated", sheetIds: this.pages.map((page) => page.info.id) });
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  private page(sheetId: string): PlainSheet {
    const page = this.pages.find((other) => other.info.id === sheetId);
    if (!page) {
      throw new HostError("ItemNotFound", "The sheet is no longer there.");
    }
    return page;
  }
}
