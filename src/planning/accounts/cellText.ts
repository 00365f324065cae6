import type { Cell } from "./account";

/** The values with which Excel says that a formula failed; the JavaScript API hands them over as text. */
const errorValue =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA)$/;

/** A cell as text, trimmed: a number with a decimal point, a boolean as Excel writes it, a blank cell as "". */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).trim();
}

/** Nothing that a person would see: an empty cell, or one that holds only spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return cellText(cell) === "";
}

/** `#N/A`, `#DIV/0!` and their like, which make every total over them fail. */
export function isErrorValue(cell: Cell | undefined): boolean {
  return typeof cell === "string" && errorValue.test(cell.trim());
}
