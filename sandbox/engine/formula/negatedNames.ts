import type { Token } from "@borgar/fx";
import { stringifyTokens, tokenize } from "@borgar/fx";

/** Whether a formula can have a minus sign in front of a name: a quick look before it is parsed. */
export const mayNegateName = (formula: string): boolean => /[=(,;{*/^&<>+\s-]-\s*[\p{L}_\\]/u.test(formula);

/** The formula with negated names in brackets, `-(Rate)`: without them Univer takes the sign for a part of the name. */
export function bracketNegatedNames(formula: string): string {
  if (!mayNegateName(formula)) {
    return formula;
  }
  const tokens = tokenize(formula);
  const solid = tokens.filter((token) => token.type !== "whitespace");
  const negated = new Set(solid.filter((token, i) => isName(token) && isSign(solid[i - 1], solid[i - 2])));
  return negated.size === 0
    ? formula
    : stringifyTokens(
        tokens.map((token) => (negated.has(token) ? { ...token, value: `(${token.value})` } : token)),
      );
}

const isName = (token: Token): boolean => token.type === "range_named";

/** A minus that nothing stands before that it could be subtracted from. */
const isSign = (token: Token | undefined, before: Token | undefined): boolean =>
  token?.type === "operator" &&
  token.value === "-" &&
  (before === undefined ||
    before.type === "fx_prefix" ||
    (before.type === "operator" && !/^[)}%#]$/.test(before.value)));
