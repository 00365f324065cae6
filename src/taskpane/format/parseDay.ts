import { serialAt, timeOf } from "./serialDay";

type Part = "year" | "month" | "day";

/** How a locale writes a day in figures: the order of its parts, and what stands between them. */
interface DayPattern {
  readonly order: readonly Part[];
  /** Excel's number of a day, as it is typed: 31.12.2026. */
  write(serial: number): string;
  /** The same in letters: DD.MM.YYYY. */
  shape(letters: Readonly<Record<Part, string>>): string;
}

export function dayPatternOf(locale: string): DayPattern {
  const format = new Intl.DateTimeFormat(locale, {
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = format.formatToParts(0);
  return {
    order: parts.flatMap(({ type }) => (isPart(type) ? [type] : [])),
    write: (serial) => format.format(timeOf(serial)),
    shape: (letters) => parts.map(({ type, value }) => (isPart(type) ? letters[type] : value)).join(""),
  };
}

const isPart = (type: string): type is Part => type === "year" || type === "month" || type === "day";

/**
 * Excel's number of a day, typed in figures in the locale's order with whatever between them ("31.12.2026", "31/12/26"),
 * or as 2026-12-31 anywhere. Without a year it is the one of `today`; two figures of a year are of this century.
 * `undefined`: not a day.
 */
export function parseDay(text: string, { order }: DayPattern, today: number): number | undefined {
  const match = /^(\d{1,4})\s*[./\-\s]\s*(\d{1,2})(?:\s*[./\-\s]\s*(\d{1,4})?)?$/u.exec(text.trim());
  if (!match) return undefined;
  const [first = "", second = "", third] = match.slice(1);
  const inOrder: readonly Part[] = first.length > 2 ? ["year", "month", "day"] : order;
  const asked = third === undefined ? inOrder.filter((part) => part !== "year") : inOrder;
  const figures = [first, second, ...(third === undefined ? [] : [third])];
  const of = (part: Part) => figures[asked.indexOf(part)];
  return serialOf(fullYear(of("year"), today), Number(of("month")), Number(of("day")));
}

function fullYear(typed: string | undefined, today: number): number {
  if (typed === undefined) return new Date(timeOf(today)).getUTCFullYear();
  if (typed.length === 2) return 2000 + Number(typed);
  return typed.length === 4 ? Number(typed) : NaN;
}

/** Days that the calendar doesn't have are none. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialAt(date.getTime()) : undefined;
}
