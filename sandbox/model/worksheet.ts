import { isOnSheet, MAX_COLUMNS, MAX_ROWS } from "../engine/area";
import type { SheetPatch, SheetVisibility } from "../engine/sheetInfo";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../engine/sheetInfo";
import { HostError } from "../host/hostError";
import { HostObject } from "../host/hostObject";
import type { Book } from "./book";
import { sheetInfo } from "./book";
import { cellsArgument } from "./cellsArgument";
import { copySheet } from "./copySheet";
import { guardStructure } from "./guard";
import { AutoFilter } from "./autoFilter";
import { PageBreakCollection } from "./pageBreakCollection";
import { PageLayout } from "./pageLayout";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomPropertyCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

/** A sheet of the workbook. */
export class Worksheet extends HostObject {
  override readonly apiName = "Excel.Worksheet";

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
      "id",
      "name",
      "position",
      "showGridlines",
      "showHeadings",
      "standardHeight",
      "standardWidth",
      "tabColor",
      "visibility",
    ];
  }

  get name(): string {
    return this.info().name;
  }

  set name(name: string) {
    guardStructure(this.book);
    this.update({ name });
  }

  get position(): number {
    return this.book.engine.sheets.findIndex((sheet) => sheet.id === this.id);
  }

  set position(position: number) {
    guardStructure(this.book);
    if (!Number.isInteger(position) || position < 0 || position >= this.book.engine.sheets.length) {
      throw new HostError("InvalidArgument", `There is no place ${position} among the sheets.`);
    }
    this.update({ position });
  }

  get visibility(): string {
    return this.info().visibility;
  }

  set visibility(visibility: string) {
    guardStructure(this.book);
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) {
      throw new HostError("InvalidArgument", `${visibility} is not a visibility.`);
    }
    if (visibility !== "Visible") {
      this.checkNotLastVisible();
    }
    this.update({ visibility: visibility as SheetVisibility });
  }

  get tabColor(): string {
    return this.info().tabColor;
  }

  set tabColor(tabColor: string) {
    this.update({ tabColor });
  }

  get showGridlines(): boolean {
    return this.info().showGridlines;
  }

  set showGridlines(showGridlines: boolean) {
    this.update({ showGridlines });
  }

  get showHeadings(): boolean {
    return this.info().showHeadings;
  }

  set showHeadings(showHeadings: boolean) {
    this.update({ showHeadings });
  }

  get standardHeight(): number {
    return DEFAULT_ROW_HEIGHT;
  }

  get standardWidth(): number {
    return DEFAULT_COLUMN_WIDTH;
  }

  get enableCalculation(): boolean {
    return this.book.state.sheet(this.id).enableCalculation;
  }

  set enableCalculation(enabled: boolean) {
    this.book.state.sheet(this.id).enableCalculation = enabled;
  }

  get autoFilter(): HostObject {
    return new AutoFilter(this.book, this.id);
  }

  get charts(): HostObject {
    return this.book.make.charts(this.id);
  }

  get customProperties(): HostObject {
    return new WorksheetCustomPropertyCollection(this.book.state.sheet(this.id).customProperties);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanes(this.book, this.id);
  }

  get horizontalPageBreaks(): HostObject {
    return new PageBreakCollection(this.book, this.id, "rowBreaks");
  }

  get verticalPageBreaks(): HostObject {
    return new PageBreakCollection(this.book, this.id, "columnBreaks");
  }

  get names(): HostObject {
    return this.book.make.names(this.id);
  }

  get pageLayout(): HostObject {
    return new PageLayout(this.book, this.id);
  }

  get protection(): HostObject {
    return new WorksheetProtection(this.book, this.id);
  }

  get tables(): HostObject {
    return this.book.make.tables(this.id);
  }

  activate(): void {
    if (this.info().visibility !== "Visible") {
      throw new HostError("InvalidOperation", "A hidden sheet can't be activated.");
    }
    const { places, events, make } = this.book;
    if (places.activate(events.person, this.id)) {
      events.raise(this, "onActivated", { worksheetId: this.id });
      events.raise(make.worksheets(), "onActivated", { worksheetId: this.id });
    }
  }

  calculate(markAllDirty = false): void {
    this.book.engine.calculate(markAllDirty);
  }

  copy(positionType = "None", relativeTo?: unknown): HostObject {
    guardStructure(this.book);
    const other = relativeTo instanceof Worksheet ? relativeTo.position : undefined;
    const places: Readonly<Record<string, number>> = {
      Beginning: 0,
      Before: other ?? 0,
      After: (other ?? this.position) + 1,
    };
    return this.book.make.worksheet(copySheet(this.book, this.id, places[positionType]));
  }

  delete(): void {
    guardStructure(this.book);
    if (this.info().visibility === "Visible") {
      this.checkNotLastVisible();
    }
    this.book.engine.deleteSheet(this.id);
    this.book.state.dropSheet(this.id);
  }

  getCell(row: number, column: number): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** By address or name; all cells where none is given. */
  getRange(address?: string): HostObject {
    if (address === undefined || address === null || address === "") {
      return this.book.make.range(this.id, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const cells = cellsArgument(this.book, address, this.id);
    if (cells.sheetId !== this.id) {
      throw new HostError("InvalidArgument", `${address} is on another sheet.`);
    }
    return this.book.make.range(this.id, cells.area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    const area = { row, column, rows, columns };
    if (!isOnSheet(area)) {
      throw new HostError("InvalidArgument", "That would be a range beyond the sheet.");
    }
    return this.book.make.range(this.id, area);
  }

  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = this.book.engine.usedArea(this.id, valuesOnly);
    return used ? this.book.make.range(this.id, used) : null;
  }

  getNext(visibleOnly = false): HostObject {
    return this.getNextOrNullObject(visibleOnly) ?? noNeighbour();
  }

  getNextOrNullObject(visibleOnly = false): HostObject | null {
    return this.neighbour(this.book.engine.sheets.slice(this.position + 1), visibleOnly);
  }

  getPrevious(visibleOnly = false): HostObject {
    return this.getPreviousOrNullObject(visibleOnly) ?? noNeighbour();
  }

  getPreviousOrNullObject(visibleOnly = false): HostObject | null {
    return this.neighbour([...this.book.engine.sheets.slice(0, this.position)].reverse(), visibleOnly);
  }

  private neighbour(
    sheets: readonly { readonly id: string; readonly visibility: string }[],
    visibleOnly: boolean,
  ): HostObject | null {
    const sheet = sheets.find((other) => !visibleOnly || other.visibility === "Visible");
    return sheet ? this.book.make.worksheet(sheet.id) : null;
  }

  private checkNotLastVisible(): void {
    if (!this.book.engine.sheets.some((sheet) => sheet.id !== this.id && sheet.visibility === "Visible")) {
      throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    }
  }

  private update(patch: SheetPatch): void {
    this.book.engine.updateSheet(this.info().id, patch);
  }

  private info(): ReturnType<typeof sheetInfo> {
    return sheetInfo(this.book, this.id);
  }
}

function noNeighbour(): never {
  throw new HostError("ItemNotFound", "There is no further sheet.");
}
