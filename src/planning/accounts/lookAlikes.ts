import type { Account, ColumnMap } from "./account";
import { keyAppearance } from "./accountKey";
import { FirstSeen } from "./firstSeen";
import type { Report } from "./problemReport";

/** Reports keys that only look the same, and names that stand under two ids. */
export function reportLookAlikes(accounts: readonly Account[], columns: ColumnMap, report: Report): void {
  const keys = new FirstSeen();
  const names = new FirstSeen();
  for (const { key, name, row } of accounts) {
    const alike = keys.earlier(keyAppearance(key), row);
    if (alike !== undefined)
      report("lookAlikeKey", row, columns.id ?? columns.name, { params: { otherRow: alike } });
    if (columns.id === undefined) continue;
    const namesake = names.earlier(keyAppearance(name), row);
    if (namesake !== undefined) report("sameName", row, columns.name, { params: { otherRow: namesake } });
  }
}
