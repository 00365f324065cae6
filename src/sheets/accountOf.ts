import { literal } from "./literal";
import type { PlanData } from "./planData";

/**
 * The key of the account that somebody has typed or chosen in `{account}`, by its key or by its name; blank where the
 * review has no such account.
 */
export function accountKeyFormula({ columns }: PlanData): string {
  const found = (column: string, otherwise: string) =>
    `IFERROR(INDEX({review.key},MATCH(${literal("{account}")},${column},0)),${otherwise})`;
  const byName = columns.id === undefined ? '""' : found("{review.name}", '""');
  return `=IF(TRIM({account}&"")="","",${found("{review.key}", byName)})`;
}
