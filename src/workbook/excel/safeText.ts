/** Beginnings that make Excel enter a formula, or take for a mark that what follows is text. */
const risky = /^[=+\-@']/;

/**
 * Text from outside as it is handed to Excel so that it stays text: `=1+1` shows as that. The cell has the text format as
 * well, so that numbers and dates among keys stay as they were typed.
 */
export function safeText(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}
