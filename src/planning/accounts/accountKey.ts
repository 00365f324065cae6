import type { Cell } from "./account";
import { cellText, isBlank } from "./cellText";

/** A key as Excel's TRIM leaves it: without spaces around it, and single ones within. Blank where a person sees nothing. */
export function keyText(cell: Cell | undefined): string {
  if (isBlank(cell)) return "";
  return typeof cell === "string" ? trimmed(cell) : cellText(cell);
}

/**
 * What makes two keys the same account: what Excel's formulas can't tell apart. They compare texts without regard to case
 * and, with TRIM, to spaces; other white space makes another text.
 */
export function keyIdentity(key: string): string {
  return trimmed(key).toLowerCase();
}

function trimmed(text: string): string {
  return text.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
}

/**
 * What makes two keys look the same to a person although Excel tells them apart: full-width or composed letters,
 * other kinds of white space, characters without width.
 */
export function keyAppearance(key: string): string {
  return key
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu, (character) => (/\s/.test(character) ? " " : ""))
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Excel's lookup functions refuse to look for longer text. */
export const longestKey = 255;
