import type { ColumnMap } from "../planning/accounts/account";
import type { PlanSettings } from "../planning/settings";

/** What the sheets are made from. */
export interface PlanData {
  readonly columns: ColumnMap;
  readonly settings: PlanSettings;
  /** The headers of the accounts table, as it has them. */
  readonly headers: readonly string[];
  /** The name of the accounts table. */
  readonly accountsTable: string;
  readonly accountRows: AccountRows;
  /** Industries of the accounts, the largest first. */
  readonly industries: readonly string[];
  /** Who owns accounts, in the order of their rows on the goal sheet: those of earlier builds first. */
  readonly reps: readonly string[];
}

/**
 * How the rows of the accounts table are accounts. Where not each is one of its own, figures are taken over the review,
 * which has one row an account.
 */
export type AccountRows =
  | "oneEach"
  /** A key stands twice, or a row is left out. */
  | "several"
  /** A key stands twice or a row is left out, and SUMIFS would take one key for another, or miss a row. */
  | "severalSpellings";
