import type { Figure } from "../../../src/reference/example";

/** A figure as a sheet would show it in the locale. */
export function figureText(figure: Figure, locale: string): string {
  if ("rate" in figure) return percent(locale).format(figure.rate);
  if ("year" in figure) return String(figure.year);
  if ("amount" in figure)
    return (Number.isInteger(figure.amount) ? whole(locale) : cents(locale)).format(figure.amount);
  if ("count" in figure) return whole(locale).format(figure.count);
  return score(locale).format(figure.score);
}

const percent = (locale: string) =>
  new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 2 });
const whole = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const cents = (locale: string) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const score = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
