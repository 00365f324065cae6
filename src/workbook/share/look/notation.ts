import { germanFormula } from "../../../reference/germanFormula";
import type { ShownCell } from "./readCells";

/** How the user's Excel writes a formula: functions, separators, decimals. */
export type Notation = (formula: string) => string;

/** Exactly for formulas that were read; others as German Excel shows them, or in English. */
export function notation(read: readonly ShownCell[] = []): Notation {
  const known = new Map(read.map(({ formula, localFormula }) => [formula, localFormula]));
  const isGerman = /^de\b/i.test(Office.context.displayLanguage);
  return (formula) => known.get(formula) ?? (isGerman ? germanFormula(formula) : formula);
}
