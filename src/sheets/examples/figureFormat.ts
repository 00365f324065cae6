import type { Figure } from "../../reference/example";
import type { NumberFormat } from "../blueprint/numberFormat";

export function valueOf(figure: Figure): number {
  return Object.values(figure)[0] as number;
}

/** How a figure is shown. Amounts have cents where one `among` those that they stand with needs them. */
export function figureFormat(figure: Figure, among: readonly Figure[] = [figure]): NumberFormat {
  if ("rate" in figure) return "rate";
  if ("year" in figure) return "year";
  if ("score" in figure) return "points";
  return "amount" in figure && !among.every((other) => Number.isInteger(valueOf(other))) ? "amount" : "whole";
}
