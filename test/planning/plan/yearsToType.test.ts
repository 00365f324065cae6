import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkSettings } from "../../../src/planning/plan/checkSettings";
import { yearsToType } from "../../../src/planning/plan/yearsToType";
import type { ChurnYear } from "../../../src/planning/settings";
import { someSettings } from "./anySettings";

const blank = { openingRevenue: undefined, lostRevenue: undefined, customersLost: undefined };
const year = (year: number, opening = 100): ChurnYear => ({
  year,
  openingRevenue: opening,
  lostRevenue: 10,
  customersLost: 1,
});

describe("the years of a typed churn history", () => {
  it("stay the same where they end with this year", () => {
    const typed = [year(2023), year(2025)];
    expect(yearsToType(typed, 2025)).toBe(typed);
  });

  it("have the new year after them once it is this year", () => {
    expect(yearsToType([year(2024), year(2025)], 2026)).toEqual([
      year(2024),
      year(2025),
      { year: 2026, ...blank },
    ]);
  });

  it("end with this year where it was corrected to an earlier one", () => {
    expect(yearsToType([year(2023), year(2024), year(2025)], 2024)).toEqual([year(2023), year(2024)]);
  });

  it("begin with the first of five", () => {
    expect(
      yearsToType(
        [2019, 2020, 2021, 2022, 2023, 2024].map((of) => year(of)),
        2024,
      )[0],
    ).toEqual(year(2020));
  });

  it("are three to be typed where none of them is near", () => {
    expect(yearsToType([year(1998)], 2024)).toEqual([2022, 2023, 2024].map((of) => ({ year: of, ...blank })));
  });

  it("can be planned with, whichever year is this year", () => {
    const typed = fc
      .uniqueArray(fc.integer({ min: 2000, max: 2030 }), { maxLength: 8 })
      .map((years) => years.sort((one, other) => one - other).map((of) => year(of)));
    fc.assert(
      fc.property(typed, fc.integer({ min: 2005, max: 2025 }), (history, thisYear) => {
        const churn = {
          ...someSettings.churn,
          source: "typed" as const,
          history: yearsToType(history, thisYear),
        };
        const problems = checkSettings({ ...someSettings, thisYear, churn });
        expect(problems.filter(({ field }) => field.startsWith("churn.history"))).toEqual([]);
      }),
    );
  });
});
