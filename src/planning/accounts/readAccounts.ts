import type { Account, AccountTable, Cell, ColumnMap } from "./account";
import { keyIdentity, keyText, longestKey } from "./accountKey";
import type { AccountProblem } from "./accountProblem";
import { cellText, isBlank, isErrorValue } from "./cellText";
import { customerSince, tenureAt } from "./customerSince";
import { reportDuplicateHeaders } from "./duplicateHeaders";
import { fiscalYearInHeader } from "./fiscalYearInHeader";
import { reportLookAlikes } from "./lookAlikes";
import { reportMissingRevenue } from "./missingRevenue";
import { problemReport } from "./problemReport";
import type { Report } from "./problemReport";
import { readRevenue } from "./readRevenue";
import { totalRows } from "./totalRow";

interface ReadingOptions {
  /** 1 = January … 12 = December. */
  readonly fiscalYearStartMonth: number;
  /** The fiscal year at whose end the length of time as a customer is counted. */
  readonly thisYear: number;
}

interface AccountReading {
  /** In the order of the table; one for each key. */
  readonly accounts: readonly Account[];
  /** In the order of the table: header, then row by row. */
  readonly problems: readonly AccountProblem[];
}

/**
 * Reads the accounts out of a table and says what is wrong with them. No revenue is lost on the way: what the accounts
 * hold and what the problems leave out add up to the numbers in the table.
 */
export function readAccounts(
  table: AccountTable,
  columns: ColumnMap,
  options: ReadingOptions,
): AccountReading {
  const problems: AccountProblem[] = [];
  const report = problemReport(table, problems);

  reportDuplicateHeaders(table, columns, report);
  const accounts = mergeByKey(readRows(table, columns, options, report), columns, report);
  reportLookAlikes(accounts, columns, report);
  reportMissingRevenue(accounts, columns, report);

  const inTableOrder = (a: AccountProblem, b: AccountProblem) =>
    (a.row ?? -1) - (b.row ?? -1) || a.column - b.column;
  return { accounts, problems: problems.sort(inTableOrder) };
}

function readRows(
  table: AccountTable,
  columns: ColumnMap,
  options: ReadingOptions,
  report: Report,
): Account[] {
  const totals = totalRows(table, columns);
  return table.rows.flatMap((cells, row) => {
    if (cells.every(isBlank)) return [];
    const outcast = reasonToLeaveOut(cells, row, columns, totals.has(row));
    if (outcast === undefined) return [readRow(cells, row, columns, options, report)];
    const leftOut = columns.revenue.reduce((sum, { column }) => sum + numberIn(cells[column]), 0);
    report(outcast.kind, row, outcast.column, { leftOut, params: outcast.params });
    return [];
  });
}

function reasonToLeaveOut(cells: readonly Cell[], row: number, columns: ColumnMap, isTotal: boolean) {
  const keyColumn = columns.id ?? columns.name;
  const key = keyOf(cells, columns);
  if (isTotal) return { kind: "totalRow", column: columns.name, params: {} } as const;
  if (key === "" && row === 0 && namesYears(cells, columns))
    return { kind: "secondHeaderRow", column: columns.name, params: {} } as const;
  if (key === "") return { kind: "missingNameAndId", column: columns.name, params: {} } as const;
  if (key.length > longestKey)
    return { kind: "keyTooLong", column: keyColumn, params: { length: key.length } } as const;
  return undefined;
}

function namesYears(cells: readonly Cell[], { revenue }: ColumnMap): boolean {
  return revenue.some(({ column }) => fiscalYearInHeader(cellText(cells[column]))?.year !== undefined);
}

function readRow(
  cells: readonly Cell[],
  row: number,
  columns: ColumnMap,
  options: ReadingOptions,
  report: Report,
): Account {
  for (const column of new Set([columns.name, columns.id]))
    if (column !== undefined && isErrorValue(cells[column])) report("errorValue", row, column);
  if (columns.id !== undefined && isBlank(cells[columns.id])) report("missingId", row, columns.id);
  if (isBlank(cells[columns.name])) report("missingName", row, columns.name);

  const key = keyOf(cells, columns);
  const revenue = columns.revenue.map(({ column, year }) => {
    const { amount, problem, leftOut } = readRevenue(cells[column]);
    if (problem !== undefined) report(problem, row, column, { leftOut, params: { year } });
    return amount;
  });
  return {
    key,
    name: cellText(cells[columns.name]) || key,
    owner: detail(cells, row, columns.owner, report),
    industry: detail(cells, row, columns.industry, report),
    tenure: tenure(cells, row, columns.since, options, report),
    revenue,
    row,
  };
}

function keyOf(cells: readonly Cell[], columns: ColumnMap): string {
  const id = columns.id === undefined ? "" : keyText(cells[columns.id]);
  return id || keyText(cells[columns.name]);
}

function detail(cells: readonly Cell[], row: number, column: number | undefined, report: Report): string {
  if (column === undefined) return "";
  if (!isErrorValue(cells[column])) return cellText(cells[column]);
  report("errorInDetail", row, column);
  return "";
}

function tenure(
  cells: readonly Cell[],
  row: number,
  column: number | undefined,
  { thisYear, fiscalYearStartMonth }: ReadingOptions,
  report: Report,
): number | undefined {
  if (column === undefined || detail(cells, row, column, report) === "") return undefined;
  const since = customerSince(cells[column]);
  if (since === undefined) {
    report("unreadableDate", row, column);
    return undefined;
  }
  const years = tenureAt(since, thisYear, fiscalYearStartMonth);
  if (years === undefined) report("dateAfterThisYear", row, column);
  return years;
}

/** The first row of a key stands for the account; the revenue of later ones is added to it. */
function mergeByKey(rows: readonly Account[], columns: ColumnMap, report: Report): readonly Account[] {
  const merged = new Map<string, Account>();
  for (const account of rows) {
    const identity = keyIdentity(account.key);
    const first = merged.get(identity);
    if (first === undefined) merged.set(identity, account);
    else {
      report("duplicateKey", account.row, columns.id ?? columns.name, { params: { firstRow: first.row } });
      merged.set(identity, {
        ...first,
        revenue: first.revenue.map((amount, i) => add(amount, account.revenue[i])),
      });
    }
  }
  return [...merged.values()];
}

function numberIn(cell: Cell | undefined): number {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : 0;
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : a + (b ?? 0);
}
