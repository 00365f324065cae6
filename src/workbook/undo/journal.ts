import type { Translation } from "../translate/translation";
import type { SheetBlock } from "../excel/cellAddress";
import type { NewRows } from "../build/newRows";
import type { GrownChart } from "../write/growChart";
import type { Backup } from "./backup";

/** What a build may change, as it was: enough to put everything back. Filled before the first write. */
export interface Journal {
  /** Names of what the build adds. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
  readonly styles: readonly string[];
  /** Single cells that the build changes, with their contents. */
  readonly cells: readonly JournaledCells[];
  /** What it changes row by row. */
  readonly backup?: Backup | undefined;
  /** Rows that it inserts in standing sheets. */
  readonly newRows?: readonly (NewRows & { readonly sheet: string })[];
  /** Charts that it draws from other cells. */
  readonly charts?: readonly GrownChart[];
  /** What the build says in another language, where that isn't in a cell. */
  readonly translation?: Translation | undefined;
  /** The tables that were there, how many rows each had, and its columns by id. */
  readonly tablesBefore: readonly {
    readonly table: string;
    readonly rows: number;
    readonly columns: readonly number[];
  }[];
}

export interface JournaledCells {
  readonly block: SheetBlock;
  /** As Excel takes them: text that looks like a formula is marked as text. */
  readonly formulas: readonly (readonly unknown[])[];
}
