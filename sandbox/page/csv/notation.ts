/** How a file writes numbers and dates, as a way to write them like a machine does: "1234.5" and "2024-03-15". */
export type Notation = (cell: string) => string;

/** "1.234,50" or "12,5"; an apostrophe or a space between groups as well. */
const decimalComma = /^-?(?:\d+|\d{1,3}(?:[.'’ \u00A0\u202F]\d{3})+),\d+$/;
/** "1.234": in thousands where a comma separates decimals. */
const groupedByPoints = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;
/** "12.5", "1,234.50": nothing that writes decimals with a comma would leave these behind. */
const decimalPoint = /^-?\d[\d,]*\.(?:\d{1,2}|\d{4,})$/;
/** "1,234": thousands rather than three decimals, although it looks like those too. */
const groupedByCommas = /^-?[1-9]\d{0,2}(?:,\d{3})+$/;
const dottedDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/**
 * The notation of a file. Where commas separate the cells they don't separate decimals; otherwise the cells decide. Dates
 * with points are day first wherever they are written.
 */
export function notationOf(delimiter: string, cells: readonly string[]): Notation {
  const texts = cells.map((cell) => cell.trim());
  const count = (form: RegExp) => texts.filter((text) => form.test(text)).length;
  const hasDecimalComma =
    delimiter !== "," &&
    count(decimalComma) + count(groupedByPoints) > count(decimalPoint) + 2 * count(groupedByCommas);
  return (cell) => {
    const text = cell.trim();
    const iso = isoDate(text);
    if (iso !== undefined) return iso;
    return hasDecimalComma ? withDecimalPoint(cell, text) : cell;
  };
}

function isoDate(text: string): string | undefined {
  const [, day = "", month = "", year] = dottedDate.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function withDecimalPoint(cell: string, text: string): string {
  if (groupedByPoints.test(text)) return text.replaceAll(".", ",");
  if (decimalComma.test(text)) {
    const [whole = "", decimals = ""] = text.split(",");
    return `${whole.replace(/[^\d-]/g, ",")}.${decimals}`;
  }
  return cell;
}
