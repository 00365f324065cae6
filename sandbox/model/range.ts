import { formatArea } from "../engine/address";
import type { HostObject } from "../host/hostObject";
import { HostError } from "../host/hostError";
import { isWholeColumns, isWholeRows } from "../engine/area";
import { fromR1C1, toR1C1 } from "../engine/formula/translateFormula";
import { readFormulas, readValues, valueType, writeCells } from "./cellContent";
import { cellsArgument } from "./cellsArgument";
import { clearCells } from "./clearCells";
import { copyCells } from "./copyCells";
import { fillCells } from "./fillCells";
import { guardCells, guardSheet } from "./guard";
import { readCellProperties, writeCellProperties } from "./cellProperties";
import { DataValidation } from "./dataValidation";
import { RangeFormat } from "./rangeFormat";
import { RangeGeometry } from "./rangeGeometry";
import { RangeSort } from "./rangeSort";
import { replaceText } from "./replaceText";
import { numberFormats, setNumberFormats } from "./numberFormats";
import { applyStyle, commonStyleName } from "./rangeStyle";
import { checkCount, MAX_CELLS, shaped } from "./shape";

/** Cells of one sheet: a rectangle. */
export class Range extends RangeGeometry {
  override readonly apiName = "Excel.Range";

  override get defaultProperties(): readonly string[] {
    return [
      "address",
      "addressLocal",
      "cellCount",
      "columnCount",
      "columnHidden",
      "columnIndex",
      "formulas",
      "formulasLocal",
      "formulasR1C1",
      "hidden",
      "isEntireColumn",
      "isEntireRow",
      "numberFormat",
      "rowCount",
      "rowHidden",
      "rowIndex",
      "style",
      "text",
      "valueTypes",
      "values",
    ];
  }

  get values(): unknown {
    return this.block(() => readValues(this.book, this.sheetId, this.area));
  }

  set values(input: unknown) {
    writeCells(this.book, this.sheetId, this.area, input);
  }

  get formulas(): unknown {
    return this.block(() => readFormulas(this.book, this.sheetId, this.area));
  }

  set formulas(input: unknown) {
    writeCells(this.book, this.sheetId, this.area, input);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    this.formulas = input;
  }

  get formulasR1C1(): unknown {
    return this.block(() =>
      readFormulas(this.book, this.sheetId, this.area).map((row, i) =>
        row.map((cell, j) => (isFormula(cell) ? toR1C1(cell, this.cellAt(i, j)) : cell)),
      ),
    );
  }

  set formulasR1C1(input: unknown) {
    const cells = shaped(input, this.area).map((row, i) =>
      row.map((cell, j) => (isFormula(cell) ? fromR1C1(cell, this.cellAt(i, j)) : cell)),
    );
    writeCells(this.book, this.sheetId, this.area, cells);
  }

  get text(): unknown {
    return this.block(() => this.book.engine.texts(this.sheetId, this.area));
  }

  get valueTypes(): unknown {
    return this.block(() =>
      this.book.engine.values(this.sheetId, this.area).map((row) => row.map(valueType)),
    );
  }

  get numberFormat(): unknown {
    return this.block(() => numberFormats(this.book, this.sheetId, this.area));
  }

  set numberFormat(input: unknown) {
    setNumberFormats(this.book, this.sheetId, this.area, input);
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }

  get format(): HostObject {
    return new RangeFormat(this.book, this.sheetId, this.area);
  }

  get style(): string | null {
    return commonStyleName(this.book, this.sheetId, this.area);
  }

  set style(name: string) {
    applyStyle(this.book, this.sheetId, this.area, name);
  }

  get dataValidation(): HostObject {
    return new DataValidation(this.book, this.sheetId, this.area);
  }

  get conditionalFormats(): HostObject {
    return this.book.make.conditionalFormats(this.sheetId, this.area);
  }

  get sort(): HostObject {
    return new RangeSort(this.book, this.sheetId, this.area);
  }

  get hyperlink(): unknown {
    return this.book.state.sheet(this.sheetId).hyperlinks.get(this.fullAddress()) ?? null;
  }

  set hyperlink(link: Readonly<Record<string, unknown>>) {
    guardCells(this.book, this.sheetId, this.area);
    this.book.state.sheet(this.sheetId).hyperlinks.set(this.fullAddress(), link);
    if (typeof link["textToDisplay"] === "string") {
      writeCells(this.book, this.sheetId, this.area, `'${link["textToDisplay"]}`);
    }
    applyStyle(this.book, this.sheetId, this.area, "Hyperlink");
  }

  get rowHidden(): boolean | null {
    return common(this.book.engine.rows(this.sheetId, this.area.row, Math.min(this.area.rows, MAX_CELLS)));
  }

  set rowHidden(hidden: boolean) {
    guardSheet(this.book, this.sheetId, "allowFormatRows");
    this.book.engine.updateRows(this.sheetId, this.area.row, this.area.rows, { hidden });
  }

  get columnHidden(): boolean | null {
    return common(this.book.engine.columns(this.sheetId, this.area.column, this.area.columns));
  }

  set columnHidden(hidden: boolean) {
    guardSheet(this.book, this.sheetId, "allowFormatColumns");
    this.book.engine.updateColumns(this.sheetId, this.area.column, this.area.columns, { hidden });
  }

  get hidden(): boolean {
    return this.rowHidden === true || this.columnHidden === true;
  }

  get left(): number {
    return sum(this.book.engine.columns(this.sheetId, 0, this.area.column));
  }

  get top(): number {
    return sum(this.book.engine.rows(this.sheetId, 0, this.area.row));
  }

  get width(): number {
    return sum(this.book.engine.columns(this.sheetId, this.area.column, this.area.columns));
  }

  get height(): number {
    return sum(this.book.engine.rows(this.sheetId, this.area.row, this.area.rows));
  }

  get hasSpill(): boolean {
    return this.book.engine.spillArea(this.sheetId, this.area.row, this.area.column) !== undefined;
  }

  getSpillingToRange(): HostObject {
    return this.getSpillingToRangeOrNullObject() ?? notFound("The cell doesn't spill.");
  }

  getSpillingToRangeOrNullObject(): HostObject | null {
    const spill = this.book.engine.spillArea(this.sheetId, this.area.row, this.area.column);
    return spill ? this.at(spill) : null;
  }

  /** Makes room where the range is; answers the same place, now blank. */
  insert(shift: string): HostObject {
    const axis = axisOf(shift, "Down", "Right");
    guardSheet(this.book, this.sheetId, permission("Insert", axis, this));
    this.book.engine.insert(this.sheetId, this.area, axis);
    return this.at(this.area);
  }

  delete(shift: string): void {
    const axis = axisOf(shift, "Up", "Left");
    guardSheet(this.book, this.sheetId, permission("Delete", axis, this));
    this.book.engine.remove(this.sheetId, this.area, axis);
  }

  clear(applyTo?: string | null): void {
    clearCells(this.book, this.sheetId, this.area, applyTo ?? "All");
  }

  replaceAll(text: string, replacement: string, criteria: Readonly<Record<string, boolean>>): number {
    return replaceText(this.book, { sheetId: this.sheetId, area: this.area }, text, replacement, criteria);
  }

  copyFrom(source: unknown, copyType?: string | null, skipBlanks = false, transpose = false): void {
    const from = cellsArgument(this.book, source, this.sheetId);
    const options = { copyType: copyType ?? "All", skipBlanks, transpose };
    copyCells(this.book, from, { sheetId: this.sheetId, area: this.area }, options);
  }

  autoFill(destination?: unknown, fillType?: string | null): void {
    const to = cellsArgument(this.book, destination, this.sheetId);
    fillCells(this.book, { sheetId: this.sheetId, area: this.area }, to, fillType ?? "FillDefault");
  }

  merge(across = false): void {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    if (this.book.engine.parts.tables.touching(this.sheetId, this.area).length > 0) {
      throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
    }
    for (let row = 0; row < (across ? this.area.rows : 1); row++) {
      this.book.engine.merge(
        this.sheetId,
        across ? { ...this.area, row: this.area.row + row, rows: 1 } : this.area,
      );
    }
  }

  unmerge(): void {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    this.book.engine.unmerge(this.sheetId, this.area);
  }

  select(): void {
    const { places, events, make } = this.book;
    if (places.select(events.person, this.sheetId, this.area)) {
      const args = { worksheetId: this.sheetId, address: formatArea(this.area) };
      events.raise(make.worksheet(this.sheetId), "onSelectionChanged", args);
      events.raise(make.worksheets(), "onSelectionChanged", args);
    }
  }

  calculate(): void {
    this.book.engine.calculate(false);
  }

  setDirty(): void {
    this.book.engine.calculate(true);
  }

  setCellProperties(properties: unknown): void {
    writeCellProperties(this.book, this.sheetId, this.area, shaped(properties, this.area));
  }

  getCellProperties(options: Readonly<Record<string, unknown>>): unknown {
    checkCount(this.area);
    return readCellProperties(this.book, this.sheetId, this.area, options);
  }

  /** Whole columns and rows answer null: Excel doesn't list a million cells. */
  private block<Item>(read: () => Item[][]): Item[][] | null {
    return this.area.rows * this.area.columns > MAX_CELLS ? null : read();
  }

  private cellAt(row: number, column: number): { row: number; column: number } {
    return { row: this.area.row + row, column: this.area.column + column };
  }
}

const isFormula = (cell: unknown): cell is string => typeof cell === "string" && cell.startsWith("=");

function common(stretches: readonly { readonly hidden: boolean }[]): boolean | null {
  const hidden = stretches.filter((stretch) => stretch.hidden).length;
  return hidden === 0 ? false : hidden === stretches.length ? true : null;
}

const sum = (stretches: readonly { readonly size: number; readonly hidden: boolean }[]): number =>
  stretches.reduce((total, stretch) => total + (stretch.hidden ? 0 : stretch.size), 0);

function axisOf(shift: string, row: string, column: string): "row" | "column" {
  if (shift !== row && shift !== column) {
    throw new HostError("InvalidArgument", `${shift} is not a direction to shift cells in.`);
  }
  return shift === row ? "row" : "column";
}

/** What a protected sheet must allow; single cells are never moved there. */
function permission(done: string, axis: "row" | "column", { area }: Range): string {
  const whole = axis === "row" ? isWholeRows(area) : isWholeColumns(area);
  return whole ? `allow${done}${axis === "row" ? "Rows" : "Columns"}` : "";
}

function notFound(message: string): never {
  throw new HostError("ItemNotFound", message);
}
