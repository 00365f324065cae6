import type { AccountTable } from "../../planning/accounts/account";
import { cellText } from "../../planning/accounts/cellText";

const ROWS = 50;

/** The first different values of a column, so that people see what stands in it. */
export function samples(table: AccountTable, column: number, count: number): readonly string[] {
  const values = table.rows.slice(0, ROWS).map((row) => cellText(row[column]));
  return [...new Set(values)].filter((value) => value !== "").slice(0, count);
}
