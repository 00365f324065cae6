import { isBlank, isSign, lexemes } from "./lexemes";

/** Characters of a formula, at most. */
export const longestFormula = 8192;
/** Functions within functions, at most. */
const deepest = 64;

/** Whether Excel takes a formula of that length, with functions nested so deep. */
export function isWithinLimits(formula: string): boolean {
  // Most formulas have too few brackets to be nested too deep, whatever these are.
  const brackets = formula.split("(").length - 1;
  return formula.length <= longestFormula && (brackets <= deepest || depthOf(formula) <= deepest);
}

function depthOf(formula: string): number {
  const tokens = lexemes(formula).filter((token) => !isBlank(token));
  const open: boolean[] = [];
  let depth = 0;
  let most = 0;
  tokens.forEach((token, i) => {
    if (isSign(token, "(")) {
      const isCall = tokens[i - 1]?.type === "func";
      open.push(isCall);
      most = Math.max(most, (depth += Number(isCall)));
    } else if (isSign(token, ")")) depth -= Number(open.pop() ?? false);
  });
  return most;
}
