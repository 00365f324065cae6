import type { Account, ColumnMap } from "./account";
import type { Report } from "./problemReport";

/** Reports accounts without any revenue, and those whose revenue stops without a 0 that says so. */
export function reportMissingRevenue(accounts: readonly Account[], columns: ColumnMap, report: Report): void {
  const thisYear = columns.revenue.at(-1);
  if (thisYear === undefined) return;
  for (const { revenue, row } of accounts) {
    const lastYear = revenue.at(-2) ?? 0;
    if (revenue.every((amount) => amount === undefined)) report("noRevenue", row, thisYear.column);
    else if (revenue.at(-1) === undefined && lastYear > 0)
      report("noRevenueThisYear", row, thisYear.column, { params: { lastYear, year: thisYear.year } });
  }
}
