import { PlanningError } from "./errors";
import { words } from "./words/en";

/** A day of the calendar; month 1 = January … 12 = December. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First and last day, both included. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

export interface FiscalQuarter extends Period {
  /** 1 … 4 */
  readonly quarter: number;
}

/**
 * Fiscal year of a date, labelled by the calendar year it ends in: with a start in July, 2025-07-01 is in 2026.
 *
 * @param date year and month are enough
 * @param startMonth 1 = January … 12 = December
 */
export function fiscalYearOf(date: Pick<CalendarDate, "year" | "month">, startMonth: number): number {
  checkMonth(startMonth, "startMonth");
  checkMonth(date.month, "month");
  return startMonth > 1 && date.month >= startMonth ? date.year + 1 : date.year;
}

/** First and last day of a fiscal year, labelled by the calendar year it ends in. */
export function fiscalYearPeriod(fiscalYear: number, startMonth: number): Period {
  checkMonth(startMonth, "startMonth");
  return months(startMonth === 1 ? fiscalYear : fiscalYear - 1, startMonth, 12);
}

/** The four quarters of a fiscal year, in order, without a gap between them. */
export function fiscalQuarters(fiscalYear: number, startMonth: number): FiscalQuarter[] {
  const { start } = fiscalYearPeriod(fiscalYear, startMonth);
  return [1, 2, 3, 4].map((quarter) => ({
    quarter,
    ...months(start.year, start.month + 3 * (quarter - 1), 3),
  }));
}

/** A run of whole months; `month` may run past 12 into the next year. */
function months(year: number, month: number, count: number): Period {
  const first = monthOf(year, month);
  const last = monthOf(year, month + count - 1);
  return { start: { ...first, day: 1 }, end: { ...last, day: daysInMonth(last.year, last.month) } };
}

function monthOf(year: number, month: number): { year: number; month: number } {
  return { year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function checkMonth(month: number, argument: string): void {
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) {
    throw new PlanningError("outOfRange", { argument, expected: words.expected.month, found: month });
  }
}
