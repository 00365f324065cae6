import { toExcelError } from "./excelError";
import type { Range } from "./range";

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Reads the number of an argument that goes with the cell at this row and column of the result. */
type Reader = (row: number, column: number) => number | undefined;

/**
 * Works out a result cell by cell from arguments that fit together.
 *
 * @param result gets the values of one cell in the order of the arguments, blanks undefined; the list is used again
 * @throws PlanningError where the shapes don't fit
 */
export function elementwise(
  ranges: readonly Range[],
  result: (values: readonly (number | undefined)[]) => unknown,
): unknown[][] {
  const target = commonShape(ranges);
  const readers = ranges.map((range) => readerFor(range, target));
  const values: (number | undefined)[] = ranges.map(() => undefined);
  return fill(target, (row, column) => {
    for (let i = 0; i < readers.length; i++) values[i] = (readers[i] as Reader)(row, column);
    return result(values);
  });
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
  const block: unknown[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: unknown[] = [];
    for (let column = 0; column < columns; column++) {
      try {
        line.push(result(row, column));
      } catch (thrown) {
        line.push(toExcelError(thrown));
      }
    }
    block.push(line);
  }
  return block;
}

/**
 * The shape of a result: a single cell goes with any shape; two ranges have the same, or one is a row or a column
 * that repeats along the other.
 */
export function commonShape(ranges: readonly Range[]): Shape {
  const largest = ranges.reduce((largest, range) => (range.size > largest.size ? range : largest));
  for (const range of ranges) checkFits(range, largest);
  return largest;
}

/** @throws PlanningError where the range can't repeat over the target */
export function readerFor(range: Range, target: Shape): Reader {
  checkFits(range, target);
  if (range.isCell) {
    const value = range.number(0, 0);
    return () => value;
  }
  if (range.rows === target.rows && range.columns === target.columns)
    return (row, column) => range.number(row, column);
  return range.rows === 1 ? (_, column) => range.number(0, column) : (row) => range.number(row, 0);
}

function checkFits(range: Range, target: Shape): void {
  const rowsFit = range.rows === target.rows;
  const columnsFit = range.columns === target.columns;
  const fits =
    range.isCell ||
    (rowsFit && columnsFit) ||
    (range.rows === 1 && columnsFit) ||
    (range.columns === 1 && rowsFit);
  if (!fits)
    throw range.misshapen(
      `one cell, or ${target.rows} rows or ${target.columns} columns to go with the others`,
    );
}
