import { parseValue } from "numfmt";
import { HostError } from "../host/hostError";
import type { CellValue } from "./cellValue";
import { CellError, isErrorCode } from "./cellValue";
import { checkFormula } from "./formula/checkFormula";

/** What goes into a cell: a value or a formula; `null` as a value clears the content. */
export interface CellEntry {
  readonly value?: CellValue;
  /** With its `=`, as typed: structured references included. */
  readonly formula?: string;
  /** The text was typed after an apostrophe: it is text whatever it looks like. */
  readonly quoted?: boolean;
  /** The format that the entry brings along (`50%`), used where the cell has none of its own. */
  readonly numberFormat?: string;
}

export const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** How numbers, amounts, dates and times begin; a quick look before they are parsed. */
const NUMERIC =
  /^\s*(?:[-+(.$€£¥]*\s*\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -/.]+\d)/i;

/**
 * Reads what an add-in sets as a cell's value or formula the way Excel does: text is taken as if typed. Undefined leaves
 * the cell as it is.
 * @param numberFormat The cell's format: in a cell formatted as text (`@`) everything is text.
 * @throws HostError `InvalidArgument` for a formula that doesn't parse or a text that is too long.
 */
export function readEntry(input: unknown, numberFormat = "General"): CellEntry | undefined {
  if (typeof input === "number") {
    return readNumber(input, numberFormat);
  }
  if (typeof input === "boolean") {
    return { value: numberFormat === "@" ? String(input).toUpperCase() : input };
  }
  if (typeof input === "string") {
    return readText(input, numberFormat);
  }
  if (input === null || input === undefined) {
    return undefined;
  }
  throw new HostError("InvalidArgument", "A cell takes a number, a text, a boolean or null.");
}

function readNumber(input: number, numberFormat: string): CellEntry {
  if (!Number.isFinite(input)) {
    throw new HostError("InvalidArgument", "A cell takes finite numbers only.");
  }
  return { value: numberFormat === "@" ? String(input) : input };
}

function readText(input: string, numberFormat: string): CellEntry {
  if (input === "") {
    return { value: null };
  }
  if (input.length > MAX_TEXT) {
    throw new HostError("InvalidArgument", `A cell takes at most ${MAX_TEXT} characters.`);
  }
  if (input.startsWith("'")) {
    return { value: input.slice(1), quoted: true };
  }
  if (numberFormat === "@") {
    return { value: input };
  }
  return readFormula(input) ?? readConstant(input);
}

function readFormula(input: string): CellEntry | undefined {
  const starts = input[0] ?? "";
  if (input.length < 2 || !"=+-@".includes(starts) || (starts !== "=" && parseValue(input))) {
    return undefined;
  }
  const formula = starts === "=" ? input : `=${input}`;
  if (formula.length > MAX_FORMULA) {
    throw new HostError("InvalidArgument", `A formula takes at most ${MAX_FORMULA} characters.`);
  }
  checkFormula(formula);
  return { formula };
}

function readConstant(input: string): CellEntry {
  if (isErrorCode(input)) {
    return { value: CellError.of(input) };
  }
  const upper = input.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") {
    return { value: upper === "TRUE" };
  }
  const parsed = NUMERIC.test(input) ? parseValue(input) : null;
  if (parsed && typeof parsed.v === "number") {
    return parsed.z ? { value: parsed.v, numberFormat: parsed.z } : { value: parsed.v };
  }
  return { value: input };
}
