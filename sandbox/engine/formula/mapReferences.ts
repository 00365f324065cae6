import type { Token } from "@borgar/fx";
import { isRange, stringifyTokens, tokenize } from "@borgar/fx";

/**
 * A formula with each of its references to cells replaced: `change` gets the reference as written, sheet included.
 * Structured references, names and texts stay.
 */
export const mapReferences = (formula: string, change: (reference: string) => string): string =>
  mapTokens(formula, (token) => (isRange(token) ? change(token.value) : token.value));

/** The same for structured references (`Accounts[Revenue]`, `[@Revenue]`). */
export const mapStructured = (formula: string, change: (reference: string) => string): string =>
  mapTokens(formula, (token) => (token.type === "structured" ? change(token.value) : token.value));

/** Whether a formula needs its structured references resolved before a calculation without tables. */
export const hasStructured = (formula: string): boolean =>
  formula.includes("[") && tokenize(formula).some((token) => token.type === "structured");

function mapTokens(formula: string, change: (token: Token) => string): string {
  let changed = false;
  const tokens = tokenize(formula).map((token): Token => {
    const value = change(token);
    changed ||= value !== token.value;
    return value === token.value ? token : { ...token, value };
  });
  return changed ? stringifyTokens(tokens) : formula;
}
