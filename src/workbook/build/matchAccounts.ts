import type { Account, AccountTable, Cell, ColumnMap } from "../../planning/accounts/account";
import { keyIdentity } from "../../planning/accounts/accountKey";
import { cellText } from "../../planning/accounts/cellText";
import type { AccountRows } from "../../sheets/planData";
import type { AccountChanges, ChangedAccounts } from "../planWorkbook";
import { criteriaTellApart } from "./keySpellings";

/** The accounts beside the rows of the review: nothing is remembered by row number, only by key. */
export interface AccountMatch {
  /** Keys of accounts that the review doesn't have, as the table writes them, in its order. */
  readonly added: readonly string[];
  readonly changes: AccountChanges;
  readonly changed: ChangedAccounts;
  readonly accountRows: AccountRows;
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
  const keys = table.rows.map((row) => row[keyColumn]);
  return {
    added: added.map(({ key, row }) => keyAsWritten(table.rows[row]?.[keyColumn]) || key),
    changes: {
      added: added.length,
      kept: accounts.length - added.length,
      missing: missing.length,
    },
    changed: { added: added.slice(0, named).map(({ name }) => name), missing: missing.slice(0, named) },
    accountRows: rowsOf(keys, accounts.length),
  };
}

/** The sheets' formulas take a row for an account as soon as its key holds more than spaces. */
function rowsOf(keys: readonly (Cell | undefined)[], accounts: number): AccountRows {
  const rowsWithKey = keys.filter((key) => keyIdentity(keyAsWritten(key)) !== "").length;
  if (rowsWithKey === accounts) return "oneEach";
  return criteriaTellApart(keys) ? "several" : "severalSpellings";
}

/** With the spaces around it: lookups compare the whole cell. */
export function keyAsWritten(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : cellText(cell);
}
