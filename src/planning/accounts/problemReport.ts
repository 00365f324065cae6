import type { AccountTable } from "./account";
import { accountProblems } from "./accountProblem";
import type { AccountProblem, AccountProblemKind } from "./accountProblem";
import { cellText } from "./cellText";

/** Reports a problem of a cell; without a row, of a header. */
export type Report = (
  kind: AccountProblemKind,
  row: number | undefined,
  column: number,
  extra?: Partial<Pick<AccountProblem, "params" | "leftOut">>,
) => void;

/** A report that adds what it is told to `problems`, with what the table shows there. */
export function problemReport(table: AccountTable, problems: AccountProblem[]): Report {
  return (kind, row, column, { params = {}, leftOut = 0 } = {}) => {
    const value = row === undefined ? (table.headers[column] ?? "") : cellText(table.rows[row]?.[column]);
    problems.push({ kind, ...accountProblems[kind], row, column, value, params, leftOut });
  };
}
