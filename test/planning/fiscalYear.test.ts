import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fiscalYearEnd } from "../../src/planning/fiscalYear";
import { thrownBy } from "./thrown";

describe("fiscal year", () => {
  it("is labelled by the year it ends in, on the last day of a month, in leap years too", () => {
    expect(fiscalYearEnd(2026, 7)).toEqual({ year: 2026, month: 6, day: 30 });
    expect(fiscalYearEnd(2025, 1)).toEqual({ year: 2025, month: 12, day: 31 });
    expect(fiscalYearEnd(2024, 3)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(fiscalYearEnd(2100, 3).day).toBe(28);
    expect(fiscalYearEnd(2000, 3).day).toBe(29);
  });

  it("ends the day before the next one starts", () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), month, (year, startMonth) => {
        const end = fiscalYearEnd(year, startMonth);
        const startsIn = startMonth === 1 ? year + 1 : year;
        expect(Date.UTC(end.year, end.month - 1, end.day + 1)).toBe(Date.UTC(startsIn, startMonth - 1, 1));
      }),
    );
  });

  it("needs a month of the calendar", () => {
    for (const month of [0, 13, 1.5]) {
      expect(thrownBy(() => fiscalYearEnd(2025, month))).toMatchObject({
        kind: "outOfRange",
        params: { argument: "startMonth" },
      });
    }
  });
});
