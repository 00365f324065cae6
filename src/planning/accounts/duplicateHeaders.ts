import type { AccountTable, ColumnMap } from "./account";
import { keyIdentity } from "./accountKey";
import { isBlank } from "./cellText";
import { FirstSeen } from "./firstSeen";
import type { Report } from "./problemReport";

/** Reports headers that occur twice, where one of the two columns is used. */
export function reportDuplicateHeaders(table: AccountTable, columns: ColumnMap, report: Report): void {
  const { name, id, owner, industry, since, revenue } = columns;
  const used = new Set([name, id, owner, industry, since, ...revenue.map(({ column }) => column)]);
  const seen = new FirstSeen();
  table.headers.forEach((header, column) => {
    const otherColumn = isBlank(header) ? undefined : seen.earlier(keyIdentity(header), column);
    if (otherColumn !== undefined && (used.has(column) || used.has(otherColumn)))
      report("duplicateHeader", undefined, column, { params: { otherColumn } });
  });
}
