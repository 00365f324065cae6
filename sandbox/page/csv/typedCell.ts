import { cellKind } from "./cellKind";
import type { ColumnKind } from "./columnKind";
import type { Notation } from "./notation";

/** A cell's value; `null` is a blank cell. Dates are serial numbers. */
export type TypedCell = string | number | boolean | null;

/** No cell of Excel holds more characters. */
const longestText = 32_767;

const epoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** The value of one cell in a column of that kind. What doesn't fit the column stays the text that it was. */
export function typedCell(raw: string, column: ColumnKind, plain: Notation): TypedCell {
  const text = plain(raw).trim();
  const kind = text === "" ? cellKind(raw) : cellKind(text);
  if (kind === "blank") return null;
  if (kind === "number" && column === "number") return Number(text.replaceAll(",", ""));
  if (kind === "boolean" && column === "boolean") return text.toUpperCase() === "TRUE";
  if (column === "date" || column === "dateTime") {
    if (kind === "date") return (Date.parse(`${text}T00:00:00Z`) - epoch) / day;
    if (kind === "dateTime") return (Date.parse(`${text.replace(" ", "T")}Z`) - epoch) / day;
  }
  return raw.slice(0, longestText);
}
