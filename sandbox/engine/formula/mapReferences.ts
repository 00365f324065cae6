import type { Token } from "@borgar/fx";
import { isRange, stringifyTokens, tokenize } from "@borgar/fx";
import { localNames } from "./localNames";

/**
 * A formula with each of its references to cells replaced: `change` gets the reference as written, sheet included.
 * Structured references, names and texts stay.
 */
export const mapReferences = (formula: string, change: (reference: string) => string): string =>
  mapTokens(formula, (token) => (isRange(token) ? change(token.value) : token.value));

/**
 * The same for what can mean a table: structured references (`Accounts[Revenue]`, `[@Revenue]`) and names, a table's own
 * among them, but for those that the formula's `LET` and `LAMBDA` declare.
 */
export const mapTables = (
  formula: string,
  structured: (reference: string) => string,
  name: (name: string) => string,
): string =>
  mapTokens(formula, (token, locals) =>
    token.type === "structured"
      ? structured(token.value)
      : token.type === "range_named" && !locals().has(token)
        ? name(token.value)
        : token.value,
  );

function mapTokens(
  formula: string,
  change: (token: Token, locals: () => ReadonlySet<Token>) => string,
): string {
  let changed = false;
  let known: ReadonlySet<Token> | undefined;
  const read = tokenize(formula);
  const locals = (): ReadonlySet<Token> => (known ??= localNames(read));
  const tokens = read.map((token): Token => {
    const value = change(token, locals);
    changed ||= value !== token.value;
    return value === token.value ? token : { ...token, value };
  });
  return changed ? stringifyTokens(tokens) : formula;
}
