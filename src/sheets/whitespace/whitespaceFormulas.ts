import { placeOf } from "../placeOf";
import { offeringField, offeringName, offerings } from "./offerings";
import type { Offering } from "./offerings";

/** Where the account stands in the review, 0 where it doesn't. */
export const positionFormula = `=${placeOf("{key}", "{review.key}")}`;

/** Where it stands in the accounts table, 0 once it has vanished. */
export const rowFormula = "=IF({position}=0,0,N(INDEX({review.row},{position})))";

export const nameFormula = "=IF({row}=0,Plan_Missing,INDEX({review.name},{position}))";

export const tierFormula = '=IF({row}=0,"",INDEX({review.tier},{position}))';

/** Where the table has no column of names, the tier's says that the account is gone. */
export const tierOrMissingFormula = "=IF({row}=0,Plan_Missing,INDEX({review.tier},{position}))";

const cells = offerings.map((offering) => `{${offeringField(offering)}}`).join(",");

export const ownedFormula = `=IF({row}=0,"",SUM(${cells}))`;

const each = (term: (offering: Offering) => string) => offerings.map(term).join("+");

export const openFormula = `=IF({row}=0,"",${each((offering) => `({${offeringField(offering)}}=Plan_Cell_Open)`)})`;

/** 1 where an offering that is in use has a blank cell; a number, a mark or an unused offering is no gap. */
const isGap = (offering: Offering) => {
  const cell = `{${offeringField(offering)}}`;
  const marked = `{${offeringField(offering)}}=Plan_Cell_Open,${cell}=Plan_Cell_NotEligible`;
  return `IF(OR(ISNUMBER(${cell}),${marked}),0,${offeringName(offering, "Used")})`;
};

export const gapsFormula = `=IF({row}=0,"",${each(isGap)})`;

/** The account's gaps, each at what accounts of its tier pay on average; an account without a tier has none to compare with. */
export const potentialFormula = `=IF({row}=0,"",IFERROR(${each(
  (offering) =>
    `${isGap(offering)}*INDEX(${offeringName(offering, "Averages")},MATCH({tier},Plan_TierNames,0))`,
)},0))`;

/** An amount, one of the two marks, or nothing. */
export function cellRule(offering: Offering): string {
  const cell = `{${offeringField(offering)}}`;
  return `=OR(AND(ISNUMBER(${cell}),${cell}>=0),${cell}=Plan_Cell_Open,${cell}=Plan_Cell_NotEligible)`;
}
