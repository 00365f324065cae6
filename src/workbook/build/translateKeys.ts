import type { AccountTable, ColumnMap } from "../../planning/accounts/account";
import { keyIdentity } from "../../planning/accounts/accountKey";
import { movedBy } from "../movedColumns";
import type { PresentColumn } from "../movedColumns";
import type { PlanState } from "../state/planState";
import { keyAsWritten } from "./matchAccounts";

/**
 * Each account's key by the one it had, where accounts are told apart by another column than in the last build: by their
 * ID instead of their name. Undefined where it is the same column, or where that one is gone. An account that isn't in the table keeps its key.
 */
export function translateKeys(
  state: PlanState | undefined,
  columns: ColumnMap,
  { rows }: AccountTable,
  present: readonly PresentColumn[],
): ((keys: readonly string[]) => readonly string[]) | undefined {
  if (!state) return undefined;
  const before = movedBy(state.accounts, present)(state.columns.id ?? state.columns.name);
  const after = columns.id ?? columns.name;
  if (before === undefined || before === after) return undefined;

  const translations = new Map<string, string>();
  const taken = new Set<string>();
  for (const row of rows) {
    const former = keyIdentity(keyAsWritten(row[before]));
    const key = keyAsWritten(row[after]);
    // Of two accounts that shared a key the first gets what was known, and no two get the same.
    if (former === "" || key.trim() === "" || translations.has(former) || taken.has(keyIdentity(key)))
      continue;
    translations.set(former, key);
    taken.add(keyIdentity(key));
  }
  return (keys) => keys.map((key) => translations.get(keyIdentity(key)) ?? key);
}
