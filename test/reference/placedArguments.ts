import type { PortableArgument } from "../../src/reference/portable/portableForms";
import type { CellContent } from "../support/sheetContent";
import type { GridValue } from "./grid";

/** Rows of an argument's cells; undefined for a blank one. A single text stays in the formula. */
export type ArgumentCells =
  readonly (readonly (GridValue | undefined)[])[] | { readonly inline: string } | undefined;

interface PlacedArguments {
  /** The sheet's rows from A1 on, arguments side by side. */
  readonly rows: (GridValue | undefined)[][];
  /** As the function is called. */
  readonly args: readonly (PortableArgument | undefined)[];
}

/** Lays arguments out on a sheet, each a reference to its cells. */
export function placeArguments(cells: readonly ArgumentCells[]): PlacedArguments {
  const rows: (GridValue | undefined)[][] = [];
  let left = 0;
  const args = cells.map((argument): PortableArgument | undefined => {
    if (argument === undefined) return undefined;
    if ("inline" in argument) return inlineArgument(argument.inline);
    const width = argument[0]?.length ?? 0;
    argument.forEach((values, row) => {
      const line = (rows[row] ??= []);
      values.forEach((value, column) => (line[left + column] = value));
    });
    const first = `${letter(left)}1`;
    const last = `${letter(left + width - 1)}${argument.length}`;
    left += width;
    return {
      text: first === last ? first : `${first}:${last}`,
      kind: "reference",
      rows: argument.length,
      columns: width,
    };
  });
  return { rows: rows.map((row) => Array.from(row)), args };
}

function inlineArgument(text: string): PortableArgument {
  const constant = text.startsWith('"') ? text.slice(1, -1) : Number(text);
  return { text, kind: "constant", rows: 1, columns: 1, constant };
}

/** A sheet's own rows, and formulas below them from row `from` on. */
export function withFormulas(
  rows: readonly (readonly (GridValue | undefined)[])[],
  from: number,
  formulas: readonly (readonly string[])[],
): CellContent[][] {
  const filled: CellContent[][] = Array.from({ length: from }, (_, row) => [...(rows[row] ?? [])]);
  return [...filled, ...formulas.map((line) => line.map((text) => ({ formula: `=${text}` })))];
}

function letter(column: number): string {
  if (column > 25) throw new Error("more columns than letters");
  return String.fromCharCode(65 + column);
}
