import type { Area } from "../../engine/area";
import { intersection } from "../../engine/area";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import { guardCells, guardSheet } from "../guard";
import { noStyle } from "../format/rangeStyle";

/** Clears contents, formats or both; validation and conditional formats go with the formats. */
export function clearCells(book: Book, sheetId: string, area: Area, applyTo: string): void {
  const contents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  const formats = applyTo === "All" || applyTo === "Formats";
  const links = applyTo === "All" || applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks";
  if (!contents && !formats && !links) {
    throw new HostError("InvalidArgument", `${applyTo} can't be cleared.`);
  }
  guardCells(book, sheetId, area);
  const used = book.engine.usedArea(sheetId, false);
  const filled = used && intersection(used, area);
  if (contents && filled) {
    const row = new Array<{ value: null }>(filled.columns).fill({ value: null });
    book.engine.write(sheetId, filled, new Array<typeof row>(filled.rows).fill(row));
  }
  if (formats) {
    guardSheet(book, sheetId, "allowFormatCells");
    book.engine.format(sheetId, area, noStyle);
    book.engine.parts.conditionalFormats.clear(sheetId, area);
    if (applyTo === "All") {
      book.engine.parts.validations.clear(sheetId, area);
    }
  }
}
