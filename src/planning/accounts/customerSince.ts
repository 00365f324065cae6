import { fiscalYearEnd } from "../fiscalYear";
import type { Cell } from "./account";

/** When an account became a customer: a day as Excel's serial number, or only a year. */
type CustomerSince = { readonly day: number } | { readonly year: number };

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const germanDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const plainYear = /^\d{4}$/;
/** From here on a whole number is meant as a year; Excel's own days begin a century later. */
const firstYear = 1800;
const firstDatedYear = 1900;
const lastYear = 2199;
/** The last day that Excel knows, 9999-12-31. */
const lastSerial = 2958465;
const daysOfYear = 365.25;

/**
 * Reads a cell that says since when: a serial number, `1997-08-25`, `25.8.1997`, or a year. Whole numbers from 1800 to
 * 2199 are years: as days they would lie before 1906. Undefined where it is none of these, or before 1900: Excel's
 * formulas know no such dates.
 */
export function customerSince(cell: Cell | undefined): CustomerSince | undefined {
  if (typeof cell === "number") {
    if (isYear(cell)) return yearOf(cell);
    return cell >= 1 && cell < lastSerial + 1 ? { day: Math.floor(cell) } : undefined;
  }
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  if (plainYear.test(text)) return yearOf(Number(text));
  const iso = isoDate.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = germanDate.exec(text);
  return german === null ? undefined : dayOf(Number(german[3]), Number(german[2]), Number(german[1]));
}

/**
 * Years as a customer at the end of a fiscal year, to one decimal: days / 365.25, or the difference of the years where
 * only the year is known. Undefined where the customer came later.
 */
export function tenureAt(
  since: CustomerSince,
  fiscalYear: number,
  fiscalYearStartMonth: number,
): number | undefined {
  const years =
    "year" in since
      ? fiscalYear - since.year
      : (lastDayOf(fiscalYear, fiscalYearStartMonth) - since.day) / daysOfYear;
  return years < 0 ? undefined : Math.round(years * 10) / 10;
}

/** The last day of a fiscal year as Excel's serial number. */
function lastDayOf(fiscalYear: number, startMonth: number): number {
  const { year, month, day } = fiscalYearEnd(fiscalYear, startMonth);
  return serialOf(new Date(Date.UTC(year, month - 1, day)));
}

function dayOf(year: number, month: number, day: number): CustomerSince | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && yearOf(year) !== undefined ? { day: serialOf(date) } : undefined;
}

/** Days since 1899-12-30, which is what Excel's serial numbers count from March 1900 on. */
function serialOf(date: Date): number {
  return (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function yearOf(year: number): CustomerSince | undefined {
  return isYear(year) && year >= firstDatedYear ? { year } : undefined;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= firstYear && value <= lastYear;
}
