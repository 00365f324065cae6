/** What makes two keys the same account. Excel compares text without regard to case, so formulas can't tell "abc" from "ABC". */
export function keyIdentity(key: string): string {
  return key.trim().toLowerCase();
}

/**
 * What makes two keys look the same to a person although Excel tells them apart: full-width or composed letters,
 * runs of spaces, characters without width.
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
