import type { AccountTable, Cell } from "../../planning/accounts/account";
import { isBlank } from "../../planning/accounts/cellText";

const ROWS = 50;

/** The first different values of a column, so that people see what stands in it. */
export function samples(table: AccountTable, column: number, count: number): readonly Cell[] {
  const values = table.rows.slice(0, ROWS).map((row) => row[column] ?? null);
  return [...new Set(values)].filter((value) => !isBlank(value)).slice(0, count);
}
