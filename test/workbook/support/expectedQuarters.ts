import { goalFunnel } from "../../../src/planning/funnel";
import type { PlanSettings } from "../../../src/planning/settings";

/** Month 1 = January … 12 = December. */
interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What has to be closed in a quarter of next fiscal year, and until when its opportunities have to exist. */
interface ExpectedQuarter {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly amount: number;
  /** Counted up to the end of the quarter, less those of earlier ones, so that the quarters add up to the year. */
  readonly deals: number;
  readonly opportunities: number;
  readonly meetings: number;
  /** The quarter's last day less the sales cycle. */
  readonly mustExistBy: CalendarDate;
}

/**
 * The gap by quarters.
 *
 * @param shares of the gap for each of the four quarters
 */
export function expectedQuarters(
  gap: number,
  shares: readonly number[],
  settings: Pick<PlanSettings, "fiscalYearStartMonth" | "thisYear" | "funnel">,
): readonly ExpectedQuarter[] {
  const { dealSize, winRate, meetingRate, salesCycleDays } = settings.funnel;
  const open = Math.max(0, gap);
  let share = 0;
  let before = goalFunnel(0, dealSize, winRate, meetingRate);
  return quartersOf(settings.thisYear + 1, settings.fiscalYearStartMonth).map((quarter, i) => {
    share += shares[i] ?? 0;
    const until = goalFunnel(open * share, dealSize, winRate, meetingRate);
    const figures = {
      ...quarter,
      amount: open * (shares[i] ?? 0),
      deals: until.deals - before.deals,
      opportunities: until.opportunities - before.opportunities,
      meetings: until.meetings - before.meetings,
      mustExistBy: daysBefore(quarter.end, salesCycleDays),
    };
    before = until;
    return figures;
  });
}

/** A fiscal year is labelled by the calendar year it ends in. */
function quartersOf(fiscalYear: number, startMonth: number) {
  const year = startMonth === 1 ? fiscalYear : fiscalYear - 1;
  return [0, 3, 6, 9].map((months) => ({
    start: calendarDate(year, startMonth + months, 1),
    end: calendarDate(year, startMonth + months + 3, 0),
  }));
}

function daysBefore({ year, month, day }: CalendarDate, days: number): CalendarDate {
  return calendarDate(year, month, day - days);
}

/** Months and days may run past their ends. */
function calendarDate(year: number, month: number, day: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
