import { formatArea } from "../../engine/address";
import type { HostObject } from "../../host/hostObject";
import { writeCells } from "./cellContent";
import { readCellProperties, writeCellProperties } from "./cellProperties";
import { cellsArgument } from "../cellsArgument";
import { clearCells } from "./clearCells";
import { copyCells } from "./copyCells";
import { DataValidation } from "../rules/dataValidation";
import { fillCells } from "./fillCells";
import { guardCells } from "../guard";
import { RangeFormat } from "../format/rangeFormat";
import { RangeSort } from "./rangeSort";
import { RangeStructure } from "./rangeStructure";
import { applyStyle, commonStyleName } from "../format/rangeStyle";
import { replaceText } from "./replaceText";
import { checkCount, shaped } from "./shape";

/** Cells of one sheet: a rectangle. The classes it extends say where it is, what stands in it and how cells move. */
export class Range extends RangeStructure {
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
}
