import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { isBlank, lexemes, replaced } from "./lexemes";
import { referencesIn } from "./referencesIn";

/** Rows of a sheet, counted from 0. */
const lastRow = 1_048_575;

/** The formula as Excel writes it so many rows further down: references go along unless a dollar sign fixes them. */
export function shiftedFormula(formula: string, rows: number): string {
  const pieces = referencesIn(formula).map(({ value, start, end }) => ({
    start,
    end,
    text: shiftedReference(value, rows),
  }));
  return rows === 0 ? formula : replaced(formula, pieces);
}

function shiftedReference(reference: string, rows: number): string {
  const cells = rowsOf(reference);
  if (!cells) return reference;
  const { context, range, top, bottom } = cells;
  const moved = {
    ...range,
    top: range.$top ? top : top + rows,
    bottom: range.$bottom ? bottom : bottom + rows,
  };
  const isOnSheet = [moved.top, moved.bottom].every((row) => row >= 0 && row <= lastRow);
  return isOnSheet ? stringifyA1Ref({ context, range: moved }) : "#REF!";
}

/**
 * What a formula says as seen from its row: the same for two that are copies of one another within a column, however
 * Excel spaces and capitalises them.
 */
export function relativeForm(formula: string, row: number, sheet: string): string {
  const pieces = lexemes(formula)
    .filter((token) => !isBlank(token))
    .map(({ type, value }) => {
      const cells = rowsOf(value);
      if (!cells) return type === "string" ? value : value.toUpperCase();
      const { context, range, top, bottom } = cells;
      const seen = {
        ...range,
        top: range.$top ? top : top - row,
        bottom: range.$bottom ? bottom : bottom - row,
      };
      return [(context.length === 0 ? [sheet] : context).map((name) => name.toUpperCase()), seen];
    });
  return JSON.stringify(pieces);
}

/** A reference that means rows; whole columns and tables' columns don't. */
function rowsOf(reference: string) {
  const parsed = parseA1Ref(reference);
  if (!parsed || !("range" in parsed)) return undefined;
  const { context = [], range } = parsed;
  const { top, bottom } = range;
  return typeof top === "number" && typeof bottom === "number" ? { context, range, top, bottom } : undefined;
}
