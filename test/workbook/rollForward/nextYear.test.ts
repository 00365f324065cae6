import { describe, expect, it } from "@jest/globals";
import type { AccountTable, ColumnMap } from "../../../src/planning/accounts/account";
import { findColumns } from "../../../src/planning/accounts/findColumns";
import { suggestSettings } from "../../../src/planning/plan/suggestSettings";
import { headerFor, nextSettings, revenueOf } from "../../../src/workbook/rollForward/nextYear";

const tableOf = (...headers: string[]): AccountTable => ({
  headers,
  rows: [["Contoso", ...headers.slice(1).map((_, i) => 100 * i)]],
});

function planOver(table: AccountTable, thisYear?: number) {
  const columns = findColumns(table, thisYear).columns as ColumnMap;
  return { columns, settings: suggestSettings(table, columns, []) };
}

describe("revenue of the next year", () => {
  it("is the column that names the year, and as many years as before", () => {
    const plan = planOver(tableOf("Account", "Revenue FY2024", "Revenue FY2025"));
    const table = tableOf("Account", "Revenue FY2024", "Revenue FY2025", "Budget FY2026", "Revenue FY2026");
    expect(revenueOf(2026, plan, table)).toEqual([
      { column: 2, year: 2025 },
      { column: 4, year: 2026 },
    ]);
  });

  it("drops the oldest of three years", () => {
    const plan = planOver(tableOf("Account", "2023 Sales", "2024 Sales", "2025 Sales"));
    const table = tableOf("Account", "2023 Sales", "2024 Sales", "2025 Sales", "2026 Sales");
    expect(revenueOf(2026, plan, table)?.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  it("isn't guessed where no header names the year", () => {
    const table = tableOf("Account", "Revenue last year", "Revenue this year");
    expect(revenueOf(2026, planOver(table, 2025), table)).toBeUndefined();
  });

  it("is the chosen column; where the plan has that one already, all its years move", () => {
    const table = tableOf("Account", "Revenue last year", "Revenue this year");
    expect(revenueOf(2026, planOver(table, 2025), table, 2)).toEqual([
      { column: 1, year: 2025 },
      { column: 2, year: 2026 },
    ]);
    const wider = tableOf("Account", "Revenue FY2025", "Figures of the auditor");
    expect(revenueOf(2026, planOver(tableOf("Account", "Revenue FY2025")), wider, 2)).toEqual([
      { column: 2, year: 2026 },
    ]);
    expect(revenueOf(2026, planOver(table, 2025), table, 9)).toBeUndefined();
  });
});

it.each([
  ["Revenue FY2025", "en", "Revenue FY2026"],
  ["2025 Sales", "en", "2026 Sales"],
  ["FY25", "en", "FY26"],
  ["Umsatz 2024/25", "en", "Umsatz 2025/26"],
  ["Revenue this year", "en", "Revenue FY2026"],
  ["Umsatz dieses Jahr", "de", "Umsatz GJ2026"],
] as const)("after %s comes, in a plan in %s, %s", (before, language, after) => {
  expect(headerFor(2026, before, language)).toBe(after);
});

it("next year's settings have no goal and nothing closed; the price increase is in the revenue", () => {
  const { settings } = planOver(tableOf("Account", "Revenue FY2025"));
  const next = nextSettings({ ...settings, goal: 5, closed: 3, priceIncrease: 0.04 });
  expect(next).toEqual({
    ...settings,
    thisYear: 2026,
    goal: 0,
    closed: 0,
    priceIncrease: 0.04,
    priceIncreaseThisYear: 0.04,
  });
  expect(nextSettings(settings, 900).goal).toBe(900);
});
