import type { Separators } from "./separators";

/** Blanks that people and Excel put between digits, a percent sign or a currency and its number. */
const SPACES = /[\s\u00a0\u2009\u202f]/gu;

/**
 * A number as the user is used to typing it: "1.234,5" in German is 1234.5. Grouping that doesn't fall on the thousands
 * ("1.5" in German) is refused rather than guessed at. `undefined`: not a number.
 */
export function parseNumber(text: string, separators: Separators): number | undefined {
  const digits = ungrouped(plain(text), separators);
  return digits === undefined ? undefined : finite(digits);
}

/** A rate, typed as 8 or 8 %: 0.08. */
export function parsePercent(text: string, separators: Separators): number | undefined {
  const digits = ungrouped(plain(text).replace(/%$/u, ""), separators);
  // The exponent shifts the decimal point exactly; a division by 100 would not.
  return digits === undefined ? undefined : finite(`${digits}e-2`);
}

function plain(text: string): string {
  return text
    .replace(SPACES, " ")
    .trim()
    .replace(/[\u2212\u2013]/u, "-")
    .replace(/’/gu, "'")
    .replace(/ (?=%)/gu, "");
}

/** The digits with a point as decimal sign, or undefined where the text is no number of this locale. */
function ungrouped(text: string, { groups, decimal }: Separators): string | undefined {
  const [whole = "", fraction, ...rest] = text.split(decimal);
  if (rest.length > 0) return undefined;
  const match = /^([+-]?) ?(.*)$/u.exec(whole);
  const sign = match?.[1] ?? "";
  const integer = withoutGroups(match?.[2] ?? "", groups);
  if (integer === undefined || !/^\d*$/u.test(fraction ?? "")) return undefined;
  if (integer === "" && (fraction ?? "") === "") return undefined;
  return `${sign}${integer === "" ? "0" : integer}.${fraction === undefined || fraction === "" ? "0" : fraction}`;
}

function withoutGroups(integer: string, separators: readonly string[]): string | undefined {
  if (/^\d*$/u.test(integer)) return integer;
  for (const separator of [...separators, " ", "'"]) {
    const [first = "", ...others] = integer.split(separator);
    const last = others.at(-1);
    // Groups of two before the last one: Indian numbering.
    const wellGrouped =
      last?.length === 3 && /^\d{1,3}$/u.test(first) && others.every((digits) => /^\d{2,3}$/u.test(digits));
    if (wellGrouped) return first + others.join("");
  }
  return undefined;
}

function finite(digits: string): number | undefined {
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}
