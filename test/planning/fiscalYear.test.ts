import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type CalendarDate,
  fiscalQuarters,
  fiscalYearOf,
  fiscalYearPeriod,
} from "../../src/planning/fiscalYear";
import { thrownBy } from "./thrown";

const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 1900, max: 2200 });
const dayAfter = ({ year, month, day }: CalendarDate): Date => new Date(Date.UTC(year, month - 1, day + 1));

describe("fiscal year", () => {
  it("is labelled by the year it ends in", () => {
    expect(fiscalYearOf({ year: 2025, month: 6 }, 7)).toBe(2025);
    expect(fiscalYearOf({ year: 2025, month: 7 }, 7)).toBe(2026);
    expect(fiscalYearOf({ year: 2025, month: 12 }, 1)).toBe(2025);
  });

  it("starts and ends on first and last days, in leap years too", () => {
    expect(fiscalYearPeriod(2024, 3)).toEqual({
      start: { year: 2023, month: 3, day: 1 },
      end: { year: 2024, month: 2, day: 29 },
    });
    expect(fiscalYearPeriod(2100, 3).end.day).toBe(28);
    expect(fiscalYearPeriod(2000, 3).end.day).toBe(29);
    expect(fiscalYearPeriod(2025, 1)).toEqual({
      start: { year: 2025, month: 1, day: 1 },
      end: { year: 2025, month: 12, day: 31 },
    });
  });

  it("contains its own first and last day", () => {
    fc.assert(
      fc.property(year, month, (year, startMonth) => {
        const { start, end } = fiscalYearPeriod(year, startMonth);
        expect(fiscalYearOf(start, startMonth)).toBe(year);
        expect(fiscalYearOf(end, startMonth)).toBe(year);
        expect(end.year).toBe(year);
      }),
    );
  });

  it("is made of four quarters without a gap", () => {
    fc.assert(
      fc.property(year, month, (year, startMonth) => {
        const quarters = fiscalQuarters(year, startMonth);
        const { start, end } = fiscalYearPeriod(year, startMonth);
        expect(quarters.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
        expect(quarters[0]?.start).toEqual(start);
        expect(quarters[3]?.end).toEqual(end);
        quarters.slice(1).forEach((quarter, i) => {
          const previous = quarters[i]?.end as CalendarDate;
          const { year, month, day } = quarter.start;
          expect(dayAfter(previous).getTime()).toBe(Date.UTC(year, month - 1, day));
        });
      }),
    );
  });

  it("needs a month of the calendar", () => {
    expect(thrownBy(() => fiscalYearOf({ year: 2025, month: 13 }, 1)).params.argument).toBe("month");
    expect(thrownBy(() => fiscalYearPeriod(2025, 0)).kind).toBe("outOfRange");
  });
});
