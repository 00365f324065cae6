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
  /**
   * Whether each row of the accounts table is one account. Where it isn't (a key stands twice, a row is left out), figures
   * are taken over the review, which has one row an account.
   */
  readonly oneRowAnAccount: boolean;
  /** Industries of the accounts, the largest first. */
  readonly industries: readonly string[];
  /** Who owns accounts, in the order of their rows on the goal sheet: those of earlier builds first. */
  readonly reps: readonly string[];
}
