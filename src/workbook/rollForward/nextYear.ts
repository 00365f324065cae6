import type { AccountTable, ColumnMap, RevenueColumn } from "../../planning/accounts/account";
import { findColumns } from "../../planning/accounts/findColumns";
import { fiscalYearInHeader } from "../../planning/accounts/fiscalYearInHeader";
import type { PlanSettings } from "../../planning/settings";
import type { Language } from "../../reference/words/language";
import { wordsOf } from "../../sheets/words/wordsOf";

interface Planned {
  readonly columns: ColumnMap;
  readonly settings: PlanSettings;
}

/** The revenue columns of a plan once `year` is "this year", as many as before; undefined where that year has none. */
export function revenueOf(
  year: number,
  { columns: { revenue } }: Planned,
  table: AccountTable,
  chosen?: number,
): readonly RevenueColumn[] | undefined {
  const column = chosen ?? columnNaming(year, table);
  if (column === undefined || table.headers[column] === undefined) return undefined;
  const before = revenue.find((entry) => entry.column === column);
  // Headers such as "Revenue this year" stay where they are and mean another year from now on.
  const shift = before ? year - before.year : 0;
  const moved = revenue.map((entry) => ({ ...entry, year: entry.year + shift }));
  const all = [...moved.filter((entry) => entry.column !== column && entry.year < year), { column, year }];
  return all.filter((entry) => entry.year > year - revenue.length);
}

/** The column whose header says that it is revenue of this fiscal year. */
function columnNaming(year: number, table: AccountTable): number | undefined {
  const { revenue } = findColumns(table, year).columns;
  return revenue.find(
    (entry) => entry.year === year && fiscalYearInHeader(table.headers[entry.column] ?? "")?.year === year,
  )?.column;
}

/**
 * What a column with revenue of `year` would be called, after the header of the year before: "Umsatz 2025/26" after "Umsatz
 * 2024/25". Where that names no year, as the sheets of a plan in `language` would call it.
 */
export function headerFor(year: number, header: string, language: Language): string {
  const next = header.replace(/\d+/g, (digits) => {
    const named = [year - 2, year - 1].find((before) => spell(before, digits.length) === digits);
    return named === undefined ? digits : spell(named + 1, digits.length);
  });
  return fiscalYearInHeader(next)?.year === year ? next : wordsOf(language).review.revenueOf(year);
}

/**
 * The settings of the next year. Last year's price increase is part of this year's revenue by now, nothing is closed yet,
 * and the goal is another one: 0 as long as nobody has set it.
 */
export function nextSettings(settings: PlanSettings, goal = 0): PlanSettings {
  return {
    ...settings,
    thisYear: settings.thisYear + 1,
    goal,
    closed: 0,
    priceIncreaseThisYear: settings.priceIncrease,
  };
}

/** A year in its last so many digits. */
function spell(year: number, digits: number): string {
  return String(year).slice(-digits);
}
