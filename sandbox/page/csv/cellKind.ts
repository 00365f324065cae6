/**
 * What the text of one cell could be, taken alone. A `code` has digits only and would lose some of them as a number:
 * leading zeros, or more than the 15 digits that a cell keeps.
 */
export type CellKind = "blank" | "number" | "code" | "date" | "dateTime" | "boolean" | "text";

const plain = /^-?(?:0|[1-9]\d*)?(?:\.\d+)?$/;
const grouped = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** "1e5" may be an article number; with a decimal point or a signed exponent only a machine writes it. */
const scientific = /^-?\d+(?:\.\d+[eE][+-]?|[eE][+-])\d{1,3}$/;
const leadingZeros = /^0\d+$/;
const date = /^(\d{4})-(\d{2})-(\d{2})$/;
const dateTime = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$/;

export function cellKind(raw: string): CellKind {
  const text = raw.trim();
  if (text === "") return raw === "" ? "blank" : "text";
  if (leadingZeros.test(text)) return "code";
  if (/\d/.test(text) && (plain.test(text) || grouped.test(text) || scientific.test(text))) {
    return significantDigits(text) > 15 && !scientific.test(text) ? "code" : "number";
  }
  if (isCalendarDate(text)) return "date";
  const day = dateTime.exec(text)?.[1];
  if (day !== undefined && isCalendarDate(day)) return "dateTime";
  return /^(?:true|false)$/i.test(text) ? "boolean" : "text";
}

/** Digits before the decimal point; those after it may be rounded without changing what is meant. */
function significantDigits(text: string): number {
  return text.split(".")[0]!.replace(/\D/g, "").length;
}

/** Excel's calendar begins in 1900, and counts a 29 February 1900 that never was: dates before March stay text. */
function isCalendarDate(text: string): boolean {
  if (!date.test(text) || text < "1900-03-01") return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
