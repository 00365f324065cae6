import type { Area } from "./area";
import type { CellEntry } from "./cellEntry";
import type { CellStyle, StylePatch } from "./cellStyle";
import type { CellValue } from "./cellValue";
import type { CustomFunctions } from "./customFunction";
import type { EngineListener } from "./engineEvent";
import type { NameStore } from "./definedName";
import type { SheetInfo, SheetPatch, Stretch, StretchPatch } from "./sheetInfo";
import type { WorkbookParts } from "./workbookParts";

/**
 * A spreadsheet without an object model: sheets, cells in blocks, structure, calculation. Sheets go by id. Everything is
 * synchronous but the calculation, which {@link Engine.settled} awaits. Refusals are `HostError`s with Excel's codes;
 * what an area must fulfil (on the sheet, shapes that fit) is the caller's to check.
 */
export interface Engine {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetInfo[];
  /** At the end, or before the sheet at `position`. */
  addSheet(name: string, position?: number): SheetInfo;
  deleteSheet(sheetId: string): void;
  updateSheet(sheetId: string, patch: SheetPatch): void;

  readonly activeSheetId: string;
  /** The cells selected on the active sheet. */
  readonly selection: Area;
  activate(sheetId: string): void;
  select(sheetId: string, area: Area): void;

  values(sheetId: string, area: Area): CellValue[][];
  /** Formulas as typed, with structured references; undefined where a cell has none. */
  formulas(sheetId: string, area: Area): (string | undefined)[][];
  /** What the cells show. */
  texts(sheetId: string, area: Area): string[][];
  styles(sheetId: string, area: Area): CellStyle[][];
  /** The cells as they would be entered again: formulas, texts that were typed after an apostrophe. */
  entries(sheetId: string, area: Area): CellEntry[][];
  /** Undefined leaves a cell as it is. Formats stay, but for an entry that brings its own into a `General` cell. */
  write(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void;
  format(sheetId: string, area: Area, patch: StylePatch): void;
  /** A style for every cell of the area, in place of what it had. */
  setStyles(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void;
  /**
   * The smallest area around all cells with content, or with content or format, on the sheet or within an area of it;
   * undefined where there are none.
   */
  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined;
  /** Where a formula's results spill from the cell; undefined where they don't. */
  spillArea(sheetId: string, row: number, column: number): Area | undefined;

  /** Makes room at the area; what stands there moves down ("row") or right ("column"). */
  insert(sheetId: string, area: Area, axis: "row" | "column"): void;
  /** Takes the area out; what follows moves up ("row") or left ("column"). */
  remove(sheetId: string, area: Area, axis: "row" | "column"): void;

  /** Widths in points, heights in points. */
  columns(sheetId: string, start: number, count: number): Stretch[];
  rows(sheetId: string, start: number, count: number): Stretch[];
  updateColumns(sheetId: string, start: number, count: number, patch: StretchPatch): void;
  updateRows(sheetId: string, start: number, count: number, patch: StretchPatch): void;

  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area): void;
  /** Takes apart every merged cell that touches the area. */
  unmerge(sheetId: string, area: Area): void;

  readonly names: NameStore;
  /** What belongs to areas of the sheets and moves with them: tables, validation, conditional formats. */
  readonly parts: WorkbookParts;

  registerFunctions(functions: CustomFunctions): void;
  /** Calculates what depends on changes, or with `full` everything. */
  calculate(full: boolean): void;
  /** Resolves when all changes so far are calculated, custom functions included. */
  settled(): Promise<void>;
  /** Calls back on every change; answers the way to stop. */
  listen(listener: EngineListener): () => void;
}
