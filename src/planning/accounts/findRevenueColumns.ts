import type { AccountTable, Cell, RevenueColumn } from "./account";
import { isBlank } from "./cellText";
import { fiscalYearInHeader } from "./fiscalYearInHeader";

const mostYears = 3;
const sampledRows = 1000;

/** What revenue is called, the plainest words first. The last are for headers that are little more than a year. */
const revenueWords: readonly RegExp[] = [
  /\b(?:revenues?|rev|turnover|[\p{L}-]*umsatz|[\p{L}-]*umsätze|[\p{L}-]*erlöse?|arr|acv)\b/u,
  /\b(?:sales|billings?|invoiced|einnahmen|fakturiert)\b/u,
  /^(?:fy|fiscal year|year|jahr|gj|actuals?|ist|total|amount|betrag|in|k|t|m|mio|usd|eur|gbp|chf|\s)*$/,
];

/** Figures by year that aren't revenue, or aren't revenue yet. */
const otherWords =
  /%|\b(?:budget|forecast|plan|planned|target|goal|quota|orders?|count|number|qty|quantity|units?|margin|profit|gross profit|costs?|growth|change|delta|diff|difference|variance|share|rate|pipeline|expected|outlook|discounts?|owner|rep|manager|person|team|date|rank|region|prognose|ziel|soll|hochrechnung|kosten|marge|gewinn|anzahl|menge|stück|wachstum|veränderung|abweichung|anteil|rabatt|datum|verantwortlich)\b|(?:plan(?!t)|budget|ziel|soll|auftrag|aufträge|bestell)/;

interface DatedColumn extends RevenueColumn {
  readonly subject: string;
}

/**
 * The columns that hold revenue by fiscal year: the latest run of up to three consecutive years, oldest first, of the
 * family of headers that sounds most like revenue. `thisYear` is the year that "this year" and undated headers stand
 * for; without it the latest year in any header is taken.
 */
export function findRevenueColumns(
  table: AccountTable,
  thisYear: number | undefined,
): readonly RevenueColumn[] {
  const runs = [...families(table, thisYear).values()].map(latestRun);
  const rank = (run: readonly DatedColumn[]) => wordRank(run[0]?.subject ?? "");
  const best = runs.sort((a, b) => rank(a) - rank(b) || b.length - a.length)[0] ?? [];
  return best.map(({ column, year }) => ({ column, year }));
}

function families(table: AccountTable, thisYear: number | undefined): Map<string, readonly DatedColumn[]> {
  const headers = table.headers.map(fiscalYearInHeader);
  const namedYears = headers.flatMap((header) => header?.year ?? []);
  const present = thisYear ?? (namedYears.length > 0 ? Math.max(...namedYears) : undefined);
  const found = new Map<string, readonly DatedColumn[]>();
  headers.forEach((header, column) => {
    if (header === undefined || wordRank(header.subject) === -1 || !mostlyNumbers(table.rows, column)) return;
    const { subject, relative } = header;
    const undated = header.year === undefined && relative === undefined;
    if (undated && subject === "") return;
    const year = header.year ?? (present === undefined ? undefined : present + (relative ?? 0));
    if (year === undefined) return;
    const family = found.get(subject) ?? [];
    if (family.some((other) => other.year === year)) return;
    found.set(subject, [...family, { subject, year, column }]);
  });
  return found;
}

function latestRun(family: readonly DatedColumn[]): readonly DatedColumn[] {
  const newestFirst = [...family].sort((a, b) => b.year - a.year);
  const newest = newestFirst[0]?.year ?? 0;
  return newestFirst.filter(({ year }, i) => year === newest - i && i < mostYears).reverse();
}

/** Position in {@link revenueWords}; −1 where the words are about something else. */
function wordRank(subject: string): number {
  return otherWords.test(subject) ? -1 : revenueWords.findIndex((words) => words.test(subject));
}

/** Numbers, or text that was meant as one; a column without any content might still be filled in. */
function mostlyNumbers(rows: readonly (readonly Cell[])[], column: number): boolean {
  const content = rows.slice(0, sampledRows).flatMap((row) => (isBlank(row[column]) ? [] : [row[column]]));
  const numbers = content.filter(
    (cell) => typeof cell === "number" || (typeof cell === "string" && /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell)),
  );
  return numbers.length * 2 >= content.length;
}
