import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { isSign, lexemes, type Replacement, replaced } from "./lexemes";

/** The area that a cell's results spilled over, where they no longer do; undefined for all other cells. */
export type FormerSpill = (
  sheet: string,
  row: number,
  column: number,
) => { readonly rows: number; readonly columns: number } | undefined;

/** The formula with each reference to what no longer spills, `A1#`, written as the cells that it meant. */
export function fixedSpills(formula: string, sheet: string, formerSpill: FormerSpill): string {
  if (!formula.includes("#")) return formula;
  const tokens = lexemes(formula);
  const pieces = tokens.flatMap((token, i): Replacement[] => {
    const sign = tokens[i + 1];
    const parsed = token.type === "range" && isSign(sign, "#") ? parseA1Ref(token.value) : undefined;
    if (!parsed || !("range" in parsed) || !sign) return [];
    const { context = [], range } = parsed;
    const area = formerSpill(context[0] ?? sheet, range.top ?? 0, range.left ?? 0);
    if (!area || context.length > 1) return [];
    const bottom = (range.top ?? 0) + area.rows - 1;
    const right = (range.left ?? 0) + area.columns - 1;
    const text = stringifyA1Ref({
      context,
      range: { ...range, bottom, right, $bottom: range.$top ?? false, $right: range.$left ?? false },
    });
    return [{ start: token.start, end: sign.end, text }];
  });
  return replaced(formula, pieces);
}
