import { cellOf, hasCells } from "./cellOf";
import type { PortableArgument } from "./portableForms";

/** As many formulas as anybody wants in place of one. */
export const mostFormulas = 10_000;

/** A formula for each cell of the largest argument; undefined where the shapes don't fit or cells have no names. */
export function elementwise(
  args: readonly PortableArgument[],
  formula: (cells: readonly PortableArgument[]) => string,
): string[][] | undefined {
  const [largest] = [...args].sort((one, other) => other.rows * other.columns - one.rows * one.columns);
  if (!largest || largest.rows * largest.columns > mostFormulas) return undefined;
  if (!args.every((argument) => hasCells(argument) && fits(argument, largest))) return undefined;
  return grid(largest.rows, largest.columns, (row, column) =>
    formula(args.map((argument) => cellOf(argument, row, column))),
  );
}

export function grid(
  rows: number,
  columns: number,
  formula: (row: number, column: number) => string,
): string[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => formula(row, column)),
  );
}

/** Whether an argument is one cell, or repeats along the target. */
export function fits(
  argument: PortableArgument,
  target: { readonly rows: number; readonly columns: number },
): boolean {
  return [1, target.rows].includes(argument.rows) && [1, target.columns].includes(argument.columns);
}
