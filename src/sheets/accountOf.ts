import { placeOf } from "./placeOf";
import type { PlanData } from "./planData";

/**
 * Where the account stands in the review that somebody has typed or chosen in `{account}`, by its key or by its name; 0
 * where the review has no such account. What counts by account goes by this number: texts would be compared by pattern.
 */
export function accountPositionFormula({ columns }: PlanData): string {
  const byName = columns.id === undefined ? "0" : placeOf("{account}", "{review.name}");
  const place = placeOf("{account}", "{review.key}", byName);
  return `=IF(TRIM({account}&"")="",0,${place})`;
}

/** Its key; blank where the review has no such account. */
export const accountKeyFormula = '=IF({position}=0,"",INDEX({review.key},{position}))';

/** The same number for a row of the review itself. */
export const ownPosition = "ROW()-ROW({review.key.header})";
