import { toExcelError } from "./excelError";
import { type Range, shape } from "./range";
import { words } from "../planning/words/en";

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Works out a result cell by cell from arguments that fit together.
 *
 * @param ranges up to three
 * @param result gets the numbers of one cell in the order of the arguments, NaN for a blank
 * @throws PlanningError where the shapes don't fit
 */
export function elementwise(
  ranges: readonly Range[],
  result: (first: number, second: number, third: number) => unknown,
): unknown[][] {
  const target = ranges.reduce((largest, range) => (range.size > largest.size ? range : largest));
  const [first, second, third] = ranges.map((range) => new Repeated(range, target));
  return fill(target, (row, column) =>
    result(
      first?.number(row, column) ?? NaN,
      second?.number(row, column) ?? NaN,
      third?.number(row, column) ?? NaN,
    ),
  );
}

/**
 * A block of results. A cell without one has an error value of its own, so that the others keep theirs; the only cell
 * of a block passes its error on, with its sentence.
 */
export function fill(
  { rows, columns }: Shape,
  result: (row: number, column: number) => unknown,
): unknown[][] {
  if (rows === 1 && columns === 1) return [[result(0, 0)]];
  const answer = (row: number, column: number): unknown => {
    try {
      return result(row, column);
    } catch (thrown) {
      return toExcelError(thrown);
    }
  };
  const block = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) {
    // Written out with its first cell: in a column of results, that is several times as fast as an array by length.
    const line = [answer(row, 0)];
    for (let column = 1; column < columns; column++) line.push(answer(row, column));
    block[row] = line;
  }
  return block;
}

/**
 * An argument in the shape of a result: a single cell goes with any shape; two ranges have the same, or one is a row
 * or a column that repeats along the other. What is wrong with a single cell is wrong with the whole result.
 */
export class Repeated {
  private readonly rowStep: number;
  private readonly columnStep: number;

  /** @throws PlanningError where the range doesn't fit the target; what is wrong with a single cell */
  constructor(
    private readonly range: Range,
    target: Shape,
  ) {
    const rowsFit = range.rows === target.rows;
    const columnsFit = range.columns === target.columns;
    const repeats = (range.rows === 1 && columnsFit) || (range.columns === 1 && rowsFit);
    if (!range.isCell && !(rowsFit && columnsFit) && !repeats) {
      throw range.misshapen(words.expected.fitting(shape(target)));
    }
    this.rowStep = range.rows === 1 ? 0 : 1;
    this.columnStep = range.columns === 1 ? 0 : 1;
    if (range.isCell) range.number(0, 0);
  }

  /** The number in a cell; NaN where it is blank. */
  number(row: number, column: number): number {
    return this.range.number(row * this.rowStep, column * this.columnStep);
  }
}
