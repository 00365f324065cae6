/** A sheet to be calculated: rows of cells from A1 on. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
}

/** A value, a formula with its "=" and, if a file is to lie about it, the value cached with it; undefined: blank. */
export type CellContent =
  number | string | boolean | { readonly formula: string; readonly cached?: number } | undefined;

/** What a cell shows after calculation: an error value by its name; undefined: blank. */
export type CalculatedValue = number | string | boolean | undefined;
