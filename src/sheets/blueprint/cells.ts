import type { Cell, Content, Scalar } from "./blueprint";
import type { CellStyle } from "./cellStyle";
import type { NumberFormat } from "./numberFormat";
import { orBlank } from "./orBlank";
import type { Validation } from "./validation";

/** A cell before it has a place: rows of them are laid out below one another. */
export type LooseCell = Omit<Cell, "row" | "column">;

/** One row from column A on; undefined leaves a cell out. */
export type Row = readonly (LooseCell | undefined)[];

interface Options {
  readonly name?: string;
  readonly format?: NumberFormat;
  readonly style?: CellStyle;
  readonly validation?: Validation;
}

export function text(words: string, style: CellStyle = "label"): LooseCell {
  return { content: { kind: "text", text: words }, style };
}

/** Titles of columns: over figures on the right, over words, which stand in `words`, on the left, over notes indented as they are. */
export function headingRow(
  titles: readonly string[],
  words: readonly number[] = [0],
  notes: readonly number[] = [],
): Row {
  const style = (column: number) =>
    notes.includes(column) ? "noteHeading" : words.includes(column) ? "textHeading" : "columnHeading";
  return titles.map((title, column) => text(title, style(column)));
}

export function input(id: string, value: Scalar, options: Options = {}): LooseCell {
  return loose({ kind: "input", id, value, ...named(options) }, "input", options);
}

export function preset(id: string, value: Scalar, options: Options = {}): LooseCell {
  return loose({ kind: "preset", id, value, ...named(options) }, "input", options);
}

export function fact(id: string, value: Scalar, options: Options = {}): LooseCell {
  return loose({ kind: "fact", id, value, ...named(options) }, "calculated", options);
}

export function formula(id: string, template: string, options: Options = {}): LooseCell {
  return loose({ kind: "formula", id, formula: orBlank(template), ...named(options) }, "calculated", options);
}

function named({ name }: Options): { readonly name?: string } {
  return name === undefined ? {} : { name };
}

function loose(
  content: Content,
  usual: CellStyle,
  { style = usual, format, validation }: Options,
): LooseCell {
  return { content, style, ...(format && { format }), ...(validation && { validation }) };
}
