import type { Account, AccountTable, ColumnMap } from "../../planning/accounts/account";
import { keyIdentity } from "../../planning/accounts/accountKey";
import { cellText } from "../../planning/accounts/cellText";
import type { AccountChanges, ChangedAccounts } from "../planWorkbook";

/** The accounts beside the rows of the review: nothing is remembered by row number, only by key. */
export interface AccountMatch {
  /** Keys of accounts that the review doesn't have, as the table writes them, in its order. */
  readonly added: readonly string[];
  readonly changes: AccountChanges;
  readonly changed: ChangedAccounts;
  /** Whether each row of the table that has a key is an account of its own. */
  readonly oneRowAnAccount: boolean;
}

const named = 20;

export function matchAccounts(
  accounts: readonly Account[],
  table: AccountTable,
  columns: ColumnMap,
  reviewed: readonly string[],
): AccountMatch {
  const keyColumn = columns.id ?? columns.name;
  const known = new Map(
    reviewed.filter((key) => key.trim() !== "").map((key) => [keyIdentity(key), key.trim()]),
  );
  const current = new Set(accounts.map(({ key }) => keyIdentity(key)));
  const added = accounts.filter(({ key }) => !known.has(keyIdentity(key)));
  const missing = [...known].filter(([identity]) => !current.has(identity)).map(([, key]) => key);
  const rowsWithKey = table.rows.filter((row) => cellText(row[keyColumn]) !== "").length;
  return {
    added: added.map(({ key, row }) => keyAsWritten(table.rows[row]?.[keyColumn]) || key),
    changes: {
      added: added.length,
      kept: accounts.length - added.length,
      missing: missing.length,
    },
    changed: { added: added.slice(0, named).map(({ name }) => name), missing: missing.slice(0, named) },
    oneRowAnAccount: rowsWithKey === accounts.length,
  };
}

/** With the spaces around it: lookups compare the whole cell. */
function keyAsWritten(cell: unknown): string {
  return typeof cell === "string" ? cell : cellText(cell as number | boolean | null | undefined);
}
