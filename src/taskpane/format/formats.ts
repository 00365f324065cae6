import type { Language } from "../../reference/words/language";
import { parseNumber, parsePercent } from "./parseNumber";
import { separatorsOf } from "./separators";
import { timeOf } from "./serialDay";

/** Numbers as the user reads and types them. */
export interface Formats {
  readonly locale: string;
  /** Money in whole units: 776,243. */
  amount(value: number): string;
  /** Money of many digits, where there is little room: 812.3B, in German 812,3 Mrd. */
  shortAmount(value: number): string;
  /** A count: 91. */
  count(value: number): string;
  /** A rate to one decimal: 0.137 is 13.7 %. */
  percent(value: number): string;
  /** A rate with every digit that was typed: 8.25% or, in German, 8,25 %. */
  rate(value: number): string;
  /** A day, from Excel's serial number. */
  day(serial: number): string;
  /** A score from 0 to 100, whole. */
  score(value: number): string;
  /** What a number field shows: every digit that was typed, grouped. */
  number(value: number): string;
  /** What a percent field shows, without the sign: every digit that was typed. */
  percentNumber(value: number): string;
  parseNumber(text: string): number | undefined;
  parsePercent(text: string): number | undefined;
}

/**
 * @param language of the sentences around the figures: months are named in no other, and numbered where the locale speaks
 * another.
 */
export function createFormats(wantedLocale: string, language?: Language): Formats {
  const locale = supported(wantedLocale);
  const separators = separatorsOf(locale);
  const by = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, { numberingSystem: "latn", ...options });
    return (value: number) => format.format(value);
  };
  const whole = by({ maximumFractionDigits: 0 });
  const short = by({ notation: "compact", maximumSignificantDigits: 4 });
  const day = dayFormat(locale, language);
  const percent = by({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percentNumber = by({ maximumFractionDigits: 10 });
  return {
    locale,
    amount: (value) => whole(withoutMinusZero(value)),
    shortAmount: (value) => short(withoutMinusZero(value)),
    count: whole,
    rate: by({ style: "percent", maximumFractionDigits: 8 }),
    percent: (value) => percent(Math.abs(value) < 0.0005 ? 0 : value),
    day: (serial) => day.format(timeOf(serial)),
    score: whole,
    number: by({ maximumFractionDigits: 10 }),
    percentNumber: (value) => percentNumber(Number(shiftedByTwo(value))),
    parseNumber: (text) => parseNumber(text, separators),
    parsePercent: (text) => parsePercent(text, separators),
  };
}

function dayFormat(locale: string, language?: Language): Intl.DateTimeFormat {
  const speaks = language === undefined || locale.split("-")[0] === language;
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    ...(speaks ? { dateStyle: "medium" } : { year: "numeric", month: "2-digit", day: "2-digit" }),
  });
}

/** Half a cent below nothing is nothing, not "-0". */
function withoutMinusZero(value: number): number {
  return Math.abs(value) < 0.5 ? 0 : value;
}

/** Exact, where a multiplication by 100 turns 0.07 into 7.000000000000001. */
function shiftedByTwo(value: number): string {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return `${mantissa}e${Number(exponent) + 2}`;
}

function supported(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? "en-US";
  } catch {
    return "en-US";
  }
}
