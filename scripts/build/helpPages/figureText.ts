import type { Figure } from "../../../src/reference/example";

/** A figure as a sheet would show it. */
export function figureText(figure: Figure): string {
  if ("rate" in figure) return percent.format(figure.rate);
  if ("year" in figure) return String(figure.year);
  if ("amount" in figure)
    return Number.isInteger(figure.amount) ? whole.format(figure.amount) : cents.format(figure.amount);
  if ("count" in figure) return whole.format(figure.count);
  return score.format(figure.score);
}

const percent = new Intl.NumberFormat("en-US", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 2,
});
const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const score = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });
