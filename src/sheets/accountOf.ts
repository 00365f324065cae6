import { literal } from "./literal";
import { placeOf } from "./placeOf";
import type { PlanData } from "./planData";

/**
 * Where the account stands in the review that somebody has typed or chosen in `{account}`, by its key, by its name, or by
 * the name that it had at the last build; 0 where the review has no such account. What counts by account goes by this
 * number: texts would be compared by pattern.
 */
export function accountPositionFormula({ columns }: PlanData): string {
  const byName = columns.id === undefined ? "0" : placeOf("{account}", "{review.name}", byFormerName);
  const place = placeOf("{account}", "{review.key}", byName);
  return `=IF(TRIM({account}&"")="",0,${place})`;
}

const renamed = `MATCH(${literal('TRIM({account}&"")')},{review.knownAs},0)`;
/** Accounts that are gone aren't found by name, neither by this one nor by the last. */
const byFormerName = `IFERROR(IF(INDEX({review.row},${renamed})>0,${renamed},0),0)`;

/** Its key; blank where the review has no such account. */
export const accountKeyFormula = '=IF({position}=0,"",INDEX({review.key},{position}))';

/** The same number for a row of the review itself. */
export const ownPosition = "ROW()-ROW({review.key.header})";
