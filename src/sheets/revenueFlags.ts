import { withoutWidth } from "../planning/accounts/cellText";

/**
 * Parts of formulas over whole columns of revenue, for use inside SUMPRODUCT. They take each cell for what it is: only a
 * positive number is revenue; text, blanks and negative amounts count as none. A row without a key is no account.
 */

/** 1 in every row that is an account, 0 in others. */
export function isAccount(key: string): string {
  return `(TRIM(${key})<>"")`;
}

/** The same where people may have typed the keys: one in which nothing is seen is none either. */
export function isTypedAccount(key: string): string {
  const seen = [...`\u00a0${withoutWidth}`].reduce(
    (text, unseen) => `SUBSTITUTE(${text},"${unseen}"," ")`,
    key,
  );
  return `(TRIM(${seen})<>"")`;
}

/** 1 in every row with revenue in this column. */
export function hasRevenue(column: string): string {
  return `ISNUMBER(${column})*(${column}>0)`;
}

/** 1 in every row without revenue in this column. */
export function hasNone(column: string): string {
  return `(1-${hasRevenue(column)})`;
}

/** The total of `amounts` over the rows in which `flags` are 1. Text among the amounts counts as 0. */
export function totalWhere(flags: string, amounts: string): string {
  return `SUMPRODUCT(${flags},${amounts})`;
}

/** How many rows have all `flags`. */
export function countWhere(flags: string): string {
  return `SUMPRODUCT(${flags})`;
}

/**
 * A column's positive amounts as numbers and everything else as 0, for arithmetic that text would break: `REPT` leaves
 * nothing of a cell that isn't revenue, and the leading 0 makes a number of that.
 */
export function amountsOf(column: string): string {
  return `VALUE(0&REPT(${column},${hasRevenue(column)}))`;
}
