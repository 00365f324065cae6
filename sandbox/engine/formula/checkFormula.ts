import { HostError } from "../../host/hostError";

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** Longer texts have to stand in a cell, or be put together with `&`. */
const MAX_TEXT_IN_FORMULA = 255;

/**
 * Refuses what Excel refuses to take in as a formula: open quotes or brackets, texts that are too long, an operator
 * without what it works on.
 * Unknown functions and names pass; they calculate to `#NAME?`.
 */
export function checkFormula(formula: string): void {
  if (!isWellFormed(formula)) {
    throw new HostError("InvalidArgument", `There's a problem with this formula: ${formula.slice(0, 200)}`);
  }
}

function isWellFormed(formula: string): boolean {
  const open: string[] = [];
  let i = 1;
  while (i < formula.length) {
    const char = formula[i] ?? "";
    if (char === '"' || char === "'") {
      const end = endOfQuoted(formula, i, char);
      if (end < 0 || (char === '"' && textLength(formula.slice(i + 1, end)) > MAX_TEXT_IN_FORMULA)) {
        return false;
      }
      i = end;
    } else if (char === "[") {
      const end = endOfBracket(formula, i);
      if (end < 0) {
        return false;
      }
      i = end;
    } else if (char in CLOSES) {
      open.push(CLOSES[char] ?? "");
    } else if ((char === ")" || char === "}") && open.pop() !== char) {
      return false;
    }
    i++;
  }
  return open.length === 0 && !/[-+*/^&=<>,(]\s*$/.test(formula) && !/^=\s*[*/^&<>,)]/.test(formula);
}

/** A doubled quote is one character. */
const textLength = (quoted: string): number => quoted.replaceAll('""', '"').length;

function endOfQuoted(text: string, start: number, quote: string): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === quote) {
      if (text[i + 1] !== quote) {
        return i;
      }
      i++;
    }
  }
  return -1;
}

/** Brackets of a structured reference; an apostrophe escapes the character after it. */
function endOfBracket(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (char === "'") {
      i++;
    } else if (char === "[") {
      depth++;
    } else if (char === "]" && --depth === 0) {
      return i;
    }
  }
  return -1;
}
