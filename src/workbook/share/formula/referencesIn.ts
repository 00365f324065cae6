import { type Lexeme, lexemes } from "./lexemes";

const kinds: ReadonlySet<string> = new Set(["range", "range_beam", "structured"]);

/** The references to cells and to columns of tables in a formula, in their order. */
export function referencesIn(formula: string): readonly Lexeme[] {
  return lexemes(formula).filter(({ type }) => kinds.has(type));
}
