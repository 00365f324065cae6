import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import { defaultTableLook } from "../../engine/tables/table";
import { uniqueHeaders } from "../../engine/tables/syncHeaders";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import type { Cells } from "../cells";
import { guardSheet } from "../guard";

/** Makes a table of the cells; without headers, a row of them is put above. Answers the table's id. */
export function addTable(book: Book, { sheetId, area }: Cells, hasHeaders: boolean): string {
  guardSheet(book, sheetId);
  const { engine } = book;
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) {
    throw new HostError("InvalidArgument", "A table can't take whole rows or columns.");
  }
  const other = engine.parts.tables.touching(sheetId, area)[0];
  if (other) {
    throw new HostError("InvalidArgument", `A table can't overlap the table ${other.name}.`);
  }
  if (!hasHeaders) {
    engine.insert(sheetId, { ...area, rows: 1 }, "row");
  }
  const rows = Math.max(2, area.rows + (hasHeaders ? 0 : 1));
  const whole = { ...area, rows };
  const header = { ...area, rows: 1 };
  const texts = engine.texts(sheetId, header)[0] ?? [];
  const names = uniqueHeaders(texts);
  const types = engine.entries(sheetId, header)[0] ?? [];
  const fixed = names.map((name, i) =>
    types[i]?.value === name ? undefined : { value: name, quoted: types[i]?.quoted === true },
  );
  if (fixed.some((entry) => entry !== undefined)) {
    engine.write(sheetId, header, [fixed]);
  }
  engine.unmerge(sheetId, whole);
  const columns = names.map((name, i) => ({ id: i + 1, name }));
  return engine.parts.tables.add({
    sheetId,
    area: whole,
    showHeaders: true,
    showTotals: false,
    columns,
    look: defaultTableLook,
  }).id;
}
