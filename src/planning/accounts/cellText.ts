import type { Cell } from "./account";

/** The values with which Excel says that a formula failed; the JavaScript API hands them over as text. */
const errorValue =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA)$/;

/** Characters that take no room, as they come along with text from web pages: soft hyphens, zero-width spaces and joiners. */
export const withoutWidth = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

const unseen = new RegExp(`^[\\s${withoutWidth}]*$`);

/**
 * A cell as text, trimmed: a number with a decimal point, a boolean as Excel writes it, one in which nothing is seen
 * as "".
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const text = String(cell);
  return unseen.test(text) ? "" : text.trim();
}

/** Nothing that a person would see: an empty cell, or one that holds only spaces and characters without width. */
export function isBlank(cell: Cell | undefined): boolean {
  return cellText(cell) === "";
}

/** `#N/A`, `#DIV/0!` and their like, which make every total over them fail. */
export function isErrorValue(cell: Cell | undefined): boolean {
  return typeof cell === "string" && errorValue.test(cell.trim());
}
