import { PlanningError } from "../planning/errors";
import { isBlank, numberIn } from "./cell";
import { words } from "../planning/words/en";

type Numbers = readonly (number | undefined)[];

/** The cells of one argument: a block of at least one cell, with the name it has in error sentences. */
export class Range {
  readonly rows: number;
  readonly columns: number;

  private constructor(
    readonly argument: string,
    private readonly cells: readonly (readonly unknown[])[],
  ) {
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 0;
    if (this.columns === 0 || !isRectangle(cells, this.columns)) {
      throw new PlanningError("wrongShape", { argument, expected: words.expected.rectangle });
    }
  }

  /** Excel hands over a block, also for a single cell; a bare value or a plain list is taken as a cell or a row. */
  static of(value: unknown, argument: string): Range {
    if (!Array.isArray(value)) return new Range(argument, [[value]]);
    return new Range(argument, value.some(Array.isArray) ? value : [value]);
  }

  /** An optional argument: undefined where it is left out, or is one blank cell. */
  static optional(value: unknown, argument: string): Range | undefined {
    const range = Range.of(value, argument);
    return range.isCell && isBlank(range.cell(0, 0)) ? undefined : range;
  }

  get isCell(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  get isLine(): boolean {
    return this.rows === 1 || this.columns === 1;
  }

  get size(): number {
    return this.rows * this.columns;
  }

  cell(row: number, column: number): unknown {
    return this.cells[row]?.[column];
  }

  /** The number in a cell, always finite; NaN where the cell is blank. */
  number(row: number, column: number): number {
    const cell = this.cells[row]?.[column];
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    return this.optionalNumber(row, column) ?? NaN;
  }

  /** The same, undefined where the cell is blank. */
  optionalNumber(row: number, column: number): number | undefined {
    const position = (): string | undefined => this.position(row, column);
    return numberIn(this.cell(row, column), { argument: this.argument, position });
  }

  /** One row of numbers: the very cells if they are numbers all, else a copy with its blanks undefined. */
  rowOfNumbers(row: number): Numbers {
    const cells = this.cells[row] ?? [];
    return allNumbers(cells) ? cells : cells.map((_, column) => this.optionalNumber(row, column));
  }

  numberRows(): Numbers[] {
    return this.cells.map((_, row) => this.rowOfNumbers(row));
  }

  /** All cells, row after row, blanks undefined. */
  numbers(): Numbers {
    if (this.rows === 1) return this.rowOfNumbers(0);
    const numbers = new Array<number | undefined>(this.size);
    let i = 0;
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) numbers[i++] = this.optionalNumber(row, column);
    }
    return numbers;
  }

  /** All cells, row after row, blanks as 0. */
  amounts(): Float64Array {
    const { cells, rows, columns } = this;
    const amounts = new Float64Array(rows * columns);
    let i = 0;
    for (let row = 0; row < rows; row++) {
      const line = cells[row] as readonly unknown[];
      for (let column = 0; column < columns; column++) {
        const cell = line[column];
        amounts[i++] =
          typeof cell === "number" && Number.isFinite(cell) ? cell : (this.optionalNumber(row, column) ?? 0);
      }
    }
    return amounts;
  }

  /** @throws PlanningError where the other one has not the same number of rows and columns */
  checkSameShape(other: Range): void {
    if (other.rows !== this.rows || other.columns !== this.columns)
      throw other.misshapen(words.expected.sameShape(shape(this), this.argument));
  }

  /** @throws PlanningError where this is not one row or one column */
  checkLine(): void {
    if (!this.isLine) throw this.misshapen(words.expected.line);
  }

  misshapen(expected: string): PlanningError {
    return new PlanningError("wrongShape", { argument: this.argument, expected, found: shape(this) });
  }

  position(row: number, column: number): string | undefined {
    if (this.isCell) return undefined;
    if (this.columns === 1) return words.row(row + 1);
    return this.rows === 1 ? words.column(column + 1) : words.cell(row + 1, column + 1);
  }
}

function isRectangle(cells: readonly unknown[], columns: number): boolean {
  for (let i = 0; i < cells.length; i++) {
    const row = cells[i];
    if (!Array.isArray(row) || row.length !== columns) return false;
  }
  return true;
}

/** Counts its way: over rows of whole numbers and rows of fractions in turn, an iterator takes twice as long. */
function allNumbers(cells: readonly unknown[]): cells is readonly number[] {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell !== "number" || !Number.isFinite(cell)) return false;
  }
  return true;
}

export function shape({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return rows === 1 && columns === 1 ? words.oneCell : words.cells(rows, columns);
}
