import { numberOf } from "./argumentFromText";
import type { PortableArgument } from "./portableForms";

const areaPattern =
  /^((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;

/** One cell of an argument by its row and column, counted from 0; one cell goes with any. */
export function cellOf(argument: PortableArgument, row: number, column: number): PortableArgument {
  const { rows, columns } = argument;
  if (rows * columns === 1) return argument;
  return partOf(argument, rows === 1 ? 0 : row, columns === 1 ? 0 : column, 1, 1);
}

/** A block of a range's cells. */
export function partOf(
  range: PortableArgument,
  row: number,
  column: number,
  rows: number,
  columns: number,
): PortableArgument {
  const first = corner(range, row, column);
  const last = corner(range, row + rows - 1, column + columns - 1);
  const text = rows * columns === 1 ? first : `${first}:${last.slice(last.indexOf("!") + 1)}`;
  return {
    text: isArea(range) ? text : partByIndex(range, row, column, rows, columns),
    kind: "reference",
    rows,
    columns,
  };
}

/** All cells in the order in which they are read. */
export function cellsOf(range: PortableArgument): PortableArgument[] {
  return Array.from({ length: range.rows * range.columns }, (_, i) =>
    cellOf(range, Math.floor(i / range.columns), i % range.columns),
  );
}

/** Whether all cells can be named one by one: a reference, or a single cell. */
export function hasCells(argument: PortableArgument): boolean {
  return argument.kind === "reference" || argument.rows * argument.columns === 1;
}

function isArea({ text }: PortableArgument): boolean {
  return areaPattern.test(text);
}

function corner({ text }: PortableArgument, row: number, column: number): string {
  const [, sheet = "", columnMark = "", letters = "A", rowMark = "", number = "1"] =
    areaPattern.exec(text) ?? [];
  return `${sheet}${columnMark}${lettersOf(numberOf(letters) + column)}${rowMark}${Number(number) + row}`;
}

function partByIndex(
  { text }: PortableArgument,
  row: number,
  column: number,
  rows: number,
  columns: number,
): string {
  const first = `INDEX(${text},${row + 1},${column + 1})`;
  return rows * columns === 1 ? first : `${first}:INDEX(${text},${row + rows},${column + columns})`;
}

function lettersOf(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? last : lettersOf(Math.floor((number - 1) / 26)) + last;
}
