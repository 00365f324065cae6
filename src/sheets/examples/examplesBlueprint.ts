import type { CellStyle } from "../blueprint/cellStyle";
import type { NumberFormat } from "../blueprint/numberFormat";

/**
 * The Examples sheet as data. It belongs to no plan: it holds custom functions, as people type them, and its cells are
 * never looked for again.
 */
export interface ExamplesBlueprint {
  /** The wanted name; another one is used where it is taken. */
  readonly name: string;
  readonly tabColor: string;
  /** Widths in points, from column A on. */
  readonly widths: readonly number[];
  /** Height of the title's row in points. */
  readonly titleHeight: number;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell extends ExamplesCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

export interface ExamplesCell {
  readonly entry: ExamplesEntry;
  readonly style: CellStyle;
  readonly format?: NumberFormat;
}

export type ExamplesEntry =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string }
  /** Nothing is written there: a formula's result spills into it. */
  | { readonly kind: "spill" };
