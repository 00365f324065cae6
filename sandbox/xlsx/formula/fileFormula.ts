import type { Token } from "@borgar/fx";
import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import { localNames } from "../../engine/formula/localNames";
import { fileFunctionName } from "./fileFunctionName";

interface FormulaSetting {
  /** The table in which the formula stands: `[@Revenue]` means its column. */
  readonly table?: string | undefined;
  /** The formula is saved as an array, so that `@` has to be said; elsewhere a file takes it for granted. */
  readonly array?: boolean;
}

/**
 * A formula as an Excel file spells it: without the `=`, structured references in full, newer functions and custom ones
 * under the names that files have for them.
 */
export function fileFormula(formula: string, { table, array = false }: FormulaSetting = {}): string {
  const tokens = tokenize(formula).filter((token) => token.type !== "fx_prefix");
  const locals = localNames(tokens);
  const word = (token: Token): string => {
    if (locals.has(token)) {
      return `_xlpm.${token.value}`;
    }
    switch (token.type) {
      case "func":
        return fileFunctionName(token.value);
      case "structured":
        return fullReference(token.value, table);
      default:
        return token.value;
    }
  };
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.value === "#" && token.type === "operator") {
      words.push(`_xlfn.ANCHORARRAY(${words.pop() ?? ""})`);
    } else if (token?.value === "@" && token.type === "operator") {
      const end = endOfOperand(tokens, i + 1);
      if (array) {
        words.push("_xlfn.SINGLE(", ...tokens.slice(i + 1, end).map(word), ")");
        i = end - 1;
      }
    } else if (token) {
      words.push(word(token));
    }
  }
  return words.join("");
}

/** `[@Revenue]` as `Accounts[[#This Row],[Revenue]]`. */
function fullReference(reference: string, table: string | undefined): string {
  const parsed = parseStructRef(reference);
  return parsed
    ? stringifyStructRef({ ...parsed, table: parsed.table || (table ?? "") }, { thisRow: true })
    : reference;
}

/** Behind a reference, or behind the closing parenthesis of a call. */
function endOfOperand(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.type !== "func" && tokens[start]?.value !== "(") {
    return start + 1;
  }
  let depth = 0;
  for (let i = start; i < tokens.length; i++) {
    const value = tokens[i]?.type === "operator" ? tokens[i]?.value : undefined;
    depth += value === "(" ? 1 : value === ")" ? -1 : 0;
    if (depth === 0 && value === ")") {
      return i + 1;
    }
  }
  return tokens.length;
}
