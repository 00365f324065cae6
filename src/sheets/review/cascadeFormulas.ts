import { placeIn } from "./accountFormulas";

/**
 * The last step of the cascade: a rep's share of the rest, shared among the rep's accounts that nobody has committed on.
 * Whole cents by the method of largest remainders, as `splitGoal` does it: everybody gets the cents of their exact
 * share, and the goal sheet says from which remainder on an account gets a cent more.
 */

/** The account's owner among the reps of the goal sheet, 0 where none is listed. */
export const repFormula = `=${placeIn("Plan_RepNames", "{owner}")}`;

/** By what the account takes part in the rest: what is expected of it anyway, as long as nobody has committed on it. */
export const weightFormula = "=IF(AND(ISNUMBER({expected}),NOT(ISNUMBER({committed}))),MAX(0,{expected}),0)";

const ofRep = (list: string) => `INDEX(${list},{rep}+1)`;

/** The exact share, in cents, of the rep's rest; 0 where that isn't known, because these are added up as they are. */
export const partFormula = `=IFERROR(IF({weight}=0,0,ROUND(ABS(${ofRep("Plan_RepRests")})*100,0)*{weight}/${ofRep("Plan_RepWeights")}),0)`;

/**
 * Remainders in an order without equals, all above 0: among equals the account that stands first in the accounts table
 * comes first. Takes cells or whole columns.
 */
export function remainder(part: string, row: string): string {
  return `(1+ROUND(${part}-INT(${part}),4)-${row}*Plan_TieBreak)`;
}

/** The account's goal: what its rep has committed to, else its share of the rest. */
export const goalFormula =
  '=IF({row}=0,"",IF(ISNUMBER({committed}),{committed},IF({weight}=0,0,' +
  `SIGN(${ofRep("Plan_RepRests")})*(INT({part})+IF(${remainder("{part}", "{row}")}>=${ofRep("Plan_RepThresholds")},1,0))/100)))`;

/** How far what counts is from that goal; below 0 it is more. */
export const shortfallFormula = '=IF(ISNUMBER({goal}),ROUND({goal}-N({counted}),2),"")';
