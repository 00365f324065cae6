import type { Account, AccountTable, Cell, ColumnMap } from "./account";
import { keyAppearance, keyIdentity, longestKey } from "./accountKey";
import { accountProblems } from "./accountProblem";
import type { AccountProblem, AccountProblemKind } from "./accountProblem";
import { cellText, isBlank, isErrorValue } from "./cellText";
import { customerSince, tenureAt } from "./customerSince";
import { readRevenue } from "./readRevenue";
import { totalRows } from "./totalRow";

export interface ReadingOptions {
  /** 1 = January … 12 = December. */
  readonly fiscalYearStartMonth: number;
  /** The fiscal year at whose end the length of time as a customer is counted. */
  readonly thisYear: number;
}

export interface AccountReading {
  /** In the order of the table; one for each key. */
  readonly accounts: readonly Account[];
  /** In the order of the table: header, then row by row. */
  readonly problems: readonly AccountProblem[];
}

interface Report {
  (kind: AccountProblemKind, row: number | undefined, column: number, extra?: ReportExtra): void;
}

type ReportExtra = Partial<Pick<AccountProblem, "params" | "leftOut">>;

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
  const report: Report = (kind, row, column, { params = {}, leftOut = 0 } = {}) => {
    const value = row === undefined ? (table.headers[column] ?? "") : cellText(table.rows[row]?.[column]);
    problems.push({ kind, ...accountProblems[kind], row, column, value, params, leftOut });
  };

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
    const outcast = reasonToLeaveOut(cells, columns, totals.has(row));
    if (outcast === undefined) return [readRow(cells, row, columns, options, report)];
    const leftOut = columns.revenue.reduce((sum, { column }) => sum + numberIn(cells[column]), 0);
    report(outcast.kind, row, outcast.column, { leftOut, params: outcast.params });
    return [];
  });
}

function reasonToLeaveOut(cells: readonly Cell[], columns: ColumnMap, isTotal: boolean) {
  const keyColumn = columns.id ?? columns.name;
  const key = keyOf(cells, columns);
  if (isTotal) return { kind: "totalRow", column: columns.name, params: {} } as const;
  if (key === "") return { kind: "missingNameAndId", column: columns.name, params: {} } as const;
  if (key.length > longestKey)
    return { kind: "keyTooLong", column: keyColumn, params: { length: key.length } } as const;
  return undefined;
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
  const id = columns.id === undefined ? "" : cellText(cells[columns.id]);
  return id || cellText(cells[columns.name]);
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

function reportLookAlikes(accounts: readonly Account[], columns: ColumnMap, report: Report): void {
  const keys = new Map<string, number>();
  const names = new Map<string, number>();
  for (const { key, name, row } of accounts) {
    const alike = seenBefore(keys, keyAppearance(key), row);
    if (alike !== undefined)
      report("lookAlikeKey", row, columns.id ?? columns.name, { params: { otherRow: alike } });
    if (columns.id === undefined) continue;
    const namesake = seenBefore(names, keyAppearance(name), row);
    if (namesake !== undefined) report("sameName", row, columns.name, { params: { otherRow: namesake } });
  }
}

function seenBefore(seen: Map<string, number>, appearance: string, row: number): number | undefined {
  const earlier = seen.get(appearance);
  if (earlier === undefined) seen.set(appearance, row);
  return earlier;
}

function reportMissingRevenue(accounts: readonly Account[], columns: ColumnMap, report: Report): void {
  const thisYear = columns.revenue.at(-1);
  if (thisYear === undefined) return;
  for (const { revenue, row } of accounts) {
    const lastYear = revenue.at(-2) ?? 0;
    if (revenue.every((amount) => amount === undefined)) report("noRevenue", row, thisYear.column);
    else if (revenue.at(-1) === undefined && lastYear > 0)
      report("noRevenueThisYear", row, thisYear.column, { params: { lastYear, year: thisYear.year } });
  }
}

function reportDuplicateHeaders(table: AccountTable, columns: ColumnMap, report: Report): void {
  const { name, id, owner, industry, since, revenue } = columns;
  const used = new Set([name, id, owner, industry, since, ...revenue.map(({ column }) => column)]);
  const seen = new Map<string, number>();
  table.headers.forEach((header, column) => {
    const otherColumn = isBlank(header) ? undefined : seenBefore(seen, keyIdentity(header), column);
    if (otherColumn !== undefined && (used.has(column) || used.has(otherColumn)))
      report("duplicateHeader", undefined, column, { params: { otherColumn } });
  });
}

function numberIn(cell: Cell | undefined): number {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : 0;
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : a + (b ?? 0);
}
