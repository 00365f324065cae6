import { PlanningError } from "./errors";
import { words } from "./words/en";

/** A day of the calendar; month 1 = January … 12 = December. */
interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Last day of a fiscal year, labelled by the calendar year it ends in: with a start in July, 2026 ends on 2026-06-30.
 *
 * @param startMonth 1 = January … 12 = December
 * @throws PlanningError outOfRange
 */
export function fiscalYearEnd(fiscalYear: number, startMonth: number): CalendarDate {
  checkMonth(startMonth);
  const month = startMonth === 1 ? 12 : startMonth - 1;
  return { year: fiscalYear, month, day: daysInMonth(fiscalYear, month) };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function checkMonth(month: number): void {
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) {
    throw new PlanningError("outOfRange", {
      argument: "startMonth",
      expected: words.expected.month,
      found: month,
    });
  }
}
