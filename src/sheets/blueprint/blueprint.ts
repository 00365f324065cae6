import type { SheetRole } from "../sheetRole";
import type { ChartBlueprint } from "./chart";
import type { CellStyle } from "./cellStyle";
import type { NumberFormat } from "./numberFormat";
import type { RowHeight } from "./rowHeights";
import type { Validation } from "./validation";

/**
 * A sheet as data: what stands where and how it looks. Pure functions make blueprints out of a plan; the workbook side
 * has one writer for each kind of thing here, so a new kind without a writer doesn't compile.
 *
 * Formulas are templates: `{id}` stands for another cell of the sheet, `{accounts.current}` for a column of the accounts
 * table, `{review.key}` for one of the table on the sheet with that role. Names such as `Plan_Goal` stand for themselves.
 */
export interface SheetBlueprint {
  readonly role: SheetRole;
  /** The wanted name; another one is used where it is taken. */
  readonly name: string;
  readonly tabColor: string;
  /** Widths in characters, from column A on. */
  readonly widths: readonly number[];
  readonly rowHeights: readonly RowHeight[];
  readonly cells: readonly Cell[];
  readonly ranges: readonly NamedRange[];
  readonly growing?: GrowingRows;
  readonly table?: TableBlueprint;
  readonly highlights: readonly Highlight[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly charts?: readonly ChartBlueprint[];
}

export interface Cell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style: CellStyle;
  readonly format?: NumberFormat;
  readonly validation?: Validation;
}

export type Scalar = string | number | null;

export type Content =
  /** Our own words: never read back, never changed by a second build. */
  | { readonly kind: "text"; readonly text: string }
  /** What people may change. A string goes in as text, whatever it begins with. */
  | { readonly kind: "input"; readonly id: string; readonly value: Scalar; readonly name?: string }
  /** An input that the wizard doesn't ask about: it begins with this value, and later builds leave it alone. */
  | { readonly kind: "preset"; readonly id: string; readonly value: Scalar; readonly name?: string }
  /** What the wizard knows and people don't change: refreshed by every build. Goes in as text, too. */
  | { readonly kind: "fact"; readonly id: string; readonly value: Scalar; readonly name?: string }
  | { readonly kind: "formula"; readonly id: string; readonly formula: string; readonly name?: string };

/** A name for several cells, for formulas over all of them and for lists. */
export type NamedRange =
  /** The cells from one id to another. */
  | { readonly name: string; readonly from: string; readonly to: string }
  /** All rows of a column of the sheet's table, by its field. */
  | { readonly name: string; readonly column: string };

/**
 * Rows that are alike, one for each of something; a later build inserts more of them below the last. Their cells are
 * found, with ids such as `rep.2.name`: `id`, the row's number from 1 on, and the part, of which each row has the same.
 */
export interface GrowingRows {
  readonly id: string;
  readonly rows: number;
}

/** A table whose columns are the same in every row. */
export interface TableBlueprint {
  /** The wanted name; another one is used where it is taken. */
  readonly name: string;
  /** Zero-based row of the headers. */
  readonly row: number;
  readonly rows: TableRows;
  readonly columns: readonly TableColumn[];
}

export type TableRows =
  /** One row an account, found by its key: a build appends new accounts and keeps those that have vanished. */
  | { readonly kind: "accounts" }
  /** Rows that people fill in. A new table has some blank ones; later builds leave the rows as they are. */
  | { readonly kind: "typed"; readonly blank: number };

export interface TableColumn {
  /** What the column is for: how formulas and later builds find it, whatever its header says by then. */
  readonly field: string;
  readonly header: string;
  readonly content: ColumnContent;
  readonly style: CellStyle;
  readonly format: NumberFormat;
  readonly validation?: Validation;
}

export type ColumnContent =
  /** What tells rows apart; text, always. */
  | { readonly kind: "key" }
  | { readonly kind: "input" }
  /** Text that only builds write: what they remember of the row. */
  | { readonly kind: "memory" }
  /** `{field}` stands for the cell of that column in the same row. */
  | { readonly kind: "formula"; readonly formula: string };

/** A conditional format; its formula is a template for the first cell of its range. */
export interface Highlight {
  readonly range: HighlightRange;
  readonly formula: string;
  readonly look: "faded" | "alarm" | "quiet" | "strong" | "hint";
}

type HighlightRange =
  | { readonly kind: "cells"; readonly from: string; readonly to: string }
  /** All rows of the sheet's table, in these columns. */
  | { readonly kind: "columns"; readonly from: string; readonly to: string };

/** How a sheet is printed: on landscape pages, as wide as the widest of them has to be. */
export interface PrintSetup {
  /** Zero-based first and last row that are repeated on every page. */
  readonly titleRows: readonly [number, number];
  /** So many columns from A on are repeated on pages further right. */
  readonly titleColumns?: number;
  /** Everything on a single page; else rows and columns run on where a new page begins. */
  readonly onePage?: true;
  /** What is printed, from A1 on: so many columns, and all rows or so many. */
  readonly area: { readonly rows?: number; readonly columns: number };
  /** Zero-based rows, and columns, before which a new page begins. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
}
