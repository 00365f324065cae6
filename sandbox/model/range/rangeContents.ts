import { fromR1C1, toR1C1 } from "../../engine/formula/translateFormula";
import type { HostObject } from "../../host/hostObject";
import { HostError } from "../../host/hostError";
import { readFormulas, readValues, valueType, writeCells } from "./cellContent";
import { isGerman } from "../../engine/formula/localFormula";
import { localFormulas, localTexts } from "./localContent";
import { numberFormats, setNumberFormats } from "./numberFormats";
import { RangeNeighbours } from "./rangeNeighbours";
import { MAX_CELLS, shaped } from "./shape";
import { shareOf, spillAreas } from "./spillAreas";

/** What stands in the cells of a range: values, formulas, and how they are shown. */
export abstract class RangeContents extends RangeNeighbours {
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
    return this.block(() => localFormulas(this.book, this.sheetId, this.area));
  }

  set formulasLocal(input: unknown) {
    if (isGerman(this.book.locale))
      throw new HostError("NotImplemented", "Formulas are written in English here.");
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
    return this.block(() => localTexts(this.book, this.sheetId, this.area));
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

  /** Whether all cells are part of a spilled result, or none; null for some. */
  get hasSpill(): boolean | null {
    return shareOf(this.area, spillAreas(this.book.engine, this.sheetId));
  }

  getSpillingToRange(): HostObject {
    return this.getSpillingToRangeOrNullObject() ?? notFound("The cell doesn't spill.");
  }

  getSpillingToRangeOrNullObject(): HostObject | null {
    const spill = this.book.engine.spillArea(this.sheetId, this.area.row, this.area.column);
    return spill ? this.at(spill) : null;
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

function notFound(message: string): never {
  throw new HostError("ItemNotFound", message);
}
