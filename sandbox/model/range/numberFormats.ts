import type { Area } from "../../engine/area";
import type { CellStyle } from "../../engine/cellStyle";
import { patchStyle } from "../../engine/cellStyle";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import { guardSheet } from "../guard";
import { checkCount, shaped } from "./shape";

export const numberFormats = (book: Book, sheetId: string, area: Area): string[][] =>
  book.engine.styles(sheetId, area).map((row) => row.map((style) => style.numberFormat ?? "General"));

/** One format for all cells, or a block of them in which null leaves a cell as it is. */
export function setNumberFormats(book: Book, sheetId: string, area: Area, input: unknown): void {
  guardSheet(book, sheetId, "allowFormatCells");
  if (!Array.isArray(input)) {
    book.engine.format(sheetId, area, { numberFormat: formatOf(input) });
    return;
  }
  checkCount(area);
  const rows = shaped(input, area);
  const first = rows[0]?.[0];
  if (first !== null && rows.every((row) => row.every((format) => format === first))) {
    book.engine.format(sheetId, area, { numberFormat: formatOf(first) });
    return;
  }
  const restyle = restyler();
  const styles = book.engine
    .styles(sheetId, area)
    .map((row, i) => row.map((style, j) => restyle(style, rows[i]?.[j])));
  book.engine.setStyles(sheetId, area, styles);
}

/** Gives equal cells the same style object, so that large blocks stay cheap. */
function restyler(): (style: CellStyle, format: unknown) => CellStyle {
  const known = new Map<CellStyle, Map<unknown, CellStyle>>();
  return (style, format) => {
    if (format === null) {
      return style;
    }
    const byFormat = known.get(style) ?? new Map<unknown, CellStyle>();
    known.set(style, byFormat);
    const result = byFormat.get(format) ?? patchStyle(style, { numberFormat: formatOf(format) });
    byFormat.set(format, result);
    return result;
  };
}

function formatOf(input: unknown): string | undefined {
  if (typeof input !== "string" && typeof input !== "number") {
    throw new HostError("InvalidArgument", "A number format is a text.");
  }
  const format = String(input);
  return format === "General" || format === "" ? undefined : format;
}
