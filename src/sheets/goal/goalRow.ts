import { formula, headingRow, text } from "../blueprint/cells";
import type { LooseCell, Row } from "../blueprint/cells";
import type { CellStyle } from "../blueprint/cellStyle";
import type { NumberFormat } from "../blueprint/numberFormat";
import type { SheetWords } from "../words/sheetWords";
import type { GoalLine } from "./goalLine";

/** What one of the four figure columns of a line holds; undefined leaves the cell empty. */
type Figure = { readonly part: string; readonly formula: string; readonly format: NumberFormat } | undefined;

interface LineOptions {
  /** "currency" is the plan's, live. */
  readonly unit: "currency" | keyof SheetWords["goal"]["units"];
  readonly style?: CellStyle;
}

/** The titles of up to four figure columns, and of the unit and note columns. */
export function goalHeadings(figures: readonly string[], { goal: { columns } }: SheetWords): Row {
  const shown = Array.from({ length: 4 }, (_, i) => figures[i] ?? "");
  return headingRow(["", ...shown, columns.unit, columns.note], [0], [5, 6]);
}

/** A line of the goal sheet: label, up to four figures, unit, and in words how it came about. */
export function goalRow(
  line: GoalLine,
  figures: readonly Figure[],
  { unit, style = "calculated" }: LineOptions,
  words: SheetWords,
): Row {
  const { label, note } = words.goal.lines[line];
  const shown = Array.from({ length: 4 }, (_, i): LooseCell | undefined => {
    const figure = figures[i];
    if (figure) return formula(`${line}.${figure.part}`, figure.formula, { format: figure.format, style });
    return style === "total" ? text("", "total") : undefined;
  });
  return [
    text(label, style === "total" ? "total" : "label"),
    ...shown,
    unit === "currency"
      ? formula(`${line}.unit`, "=Plan_Currency", { style: "unit" })
      : text(words.goal.units[unit], "unit"),
    text(note, "wrappedNote"),
  ];
}

export const amount = (formula: string, part = "amount"): Figure => ({ part, formula, format: "amount" });
export const percent = (formula: string, part = "share"): Figure => ({ part, formula, format: "percent" });
export const rate = (formula: string, part = "rate"): Figure => ({ part, formula, format: "rate" });
export const whole = (formula: string, part = "accounts"): Figure => ({ part, formula, format: "whole" });
