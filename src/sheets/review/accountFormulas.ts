import { literal } from "../literal";
import { countWhere, hasRevenue, totalWhere } from "../revenueFlags";
import { placeOf } from "../placeOf";
import type { PlanData } from "../planData";

const literalKey = literal("{key}");
/** "007" is another key than 7. */
const isThatNumber = 'OR(VALUE({key})&""={key},TEXT(VALUE({key}),"0")={key})';
const isLogical = 'OR({key}=TRUE&"",{key}=FALSE&"")';
const asNumber = `IFERROR(IF(${isThatNumber},MATCH(VALUE({key}),{accounts.key},0),0),0)`;
const asLogical = `IFERROR(MATCH({key}=TRUE&"",{accounts.key},0),0)`;

/**
 * Where the account stands in the accounts table, 0 where it doesn't any more. All other columns go by it. Keys are text
 * here and may be numbers or logical values there.
 */
export const rowFormula = `=IF(TRIM({key})="",0,${placeOf("{key}", "{accounts.key}", `IF(${isLogical},${asLogical},${asNumber})`)})`;

/** A piece of text about the account; blank where there is none. */
export function detail(column: string): string {
  return `=IF({row}=0,"",IFERROR(INDEX(${column},{row})&"",""))`;
}

/** The account's name, its key where it has none, or that it is gone. */
export const nameFormula =
  '=IF({row}=0,Plan_Missing,IF(TRIM(INDEX({accounts.name},{row})&"")="",{key},INDEX({accounts.name},{row})&""))';

/** Revenue of a year: blank stays blank, which isn't 0; negative amounts count as 0. */
export function revenueFormula(column: string, { accountRows }: PlanData): string {
  const ifKnown = (isUnknown: string, amount: string) => `=IF({row}=0,"",IF(${isUnknown},"",${amount}))`;
  switch (accountRows) {
    case "oneEach": {
      const cell = `INDEX(${column},{row})`;
      return ifKnown(`NOT(ISNUMBER(${cell}))`, `MAX(0,${cell})`);
    }
    case "several": {
      const rows = `{accounts.key},"="&${literalKey},${column}`;
      const numbers = `COUNTIFS(${rows},">=0")+COUNTIFS(${rows},"<0")`;
      return ifKnown(`${numbers}=0`, `SUMIFS(${column},${rows},">0")`);
    }
    case "severalSpellings": {
      const rows = "(TRIM({accounts.key})=TRIM({key}))";
      const isUnknown = `${countWhere(`${rows}*ISNUMBER(${column})`)}=0`;
      return ifKnown(isUnknown, totalWhere(`${rows}*${hasRevenue(column)}`, column));
    }
  }
}

const since = "INDEX({accounts.since},{row})";
const sinceText = `TRIM(${since})`;
const yearEnd = (year: string) => `DATE(${year}+(Plan_FiscalYearStart=1),Plan_FiscalYearStart,1)-1`;
const firstDash = `FIND("-",${sinceText},6)`;
const isoDate = `DATE(VALUE(LEFT(${sinceText},4)),VALUE(MID(${sinceText},6,${firstDash}-6)),VALUE(MID(${sinceText},${firstDash}+1,2)))`;
const firstDot = `FIND(".",${sinceText})`;
const secondDot = `FIND(".",${sinceText},${firstDot}+1)`;
const germanDate =
  `DATE(VALUE(RIGHT(${sinceText},4)),VALUE(MID(${sinceText},${firstDot}+1,${secondDot}-${firstDot}-1)),` +
  `VALUE(LEFT(${sinceText},${firstDot}-1)))`;
const isYear = `AND(${since}>=Plan_YearsFrom,${since}<=Plan_YearsTo,INT(${since})=${since})`;

/** Day since when the account is a customer; a year alone stands for its last day. Dates may be text: 1997-08-25, 25.8.1997. */
export const sinceFormula =
  `=IF({row}=0,"",IF(ISNUMBER(${since}),IF(${isYear},${yearEnd(since)},IF(${since}>=1,INT(${since}),"")),` +
  `IFERROR(IF(LEN(${sinceText})=4,${yearEnd(`VALUE(${sinceText})`)},IF(MID(${sinceText},5,1)="-",${isoDate},${germanDate})),"")))`;

const years = "ROUND((Plan_YearEnd-{since})/Plan_DaysOfYear,1)";

/** Years as a customer at the end of this year, to one decimal. */
export const tenureFormula = `=IF(ISNUMBER({since}),IF(${years}>=0,${years},""),"")`;

/** Place of a text in a list, 0 where it is blank or isn't there. */
export function placeIn(list: string, cell: string): string {
  return `IF(TRIM(${cell})="",0,IFERROR(MATCH(${literal(`TRIM(${cell})`)},${list},0),0))`;
}
