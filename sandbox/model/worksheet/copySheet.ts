import type { Area } from "../../engine/area";
import { boundingArea } from "../../engine/area";
import type { Book } from "../book";
import { findSheet, sheetInfo } from "../book";

/** Copies a sheet with its cells, looks, tables and rules; answers the copy's id. */
export function copySheet(book: Book, sheetId: string, position?: number): string {
  const { engine } = book;
  const { name, visibility, tabColor, showGridlines, showHeadings, frozen } = sheetInfo(book, sheetId);
  const copy = engine.addSheet(copyName(book, name), position).id;
  engine.updateSheet(copy, { visibility, tabColor, showGridlines, showHeadings, frozen });
  const used = engine.usedArea(sheetId, false);
  if (used) {
    engine.write(copy, used, engine.entries(sheetId, used));
    engine.setStyles(copy, used, engine.styles(sheetId, used));
    copySizes(book, sheetId, copy, boundingArea(used, { row: 0, column: 0, rows: 1, columns: 1 }));
  }
  for (const area of engine.merges(sheetId)) {
    engine.merge(copy, area);
  }
  for (const { area, showHeaders, showTotals, columns, look } of engine.parts.tables.all.filter(
    (own) => own.sheetId === sheetId,
  )) {
    engine.parts.tables.add({ sheetId: copy, area, showHeaders, showTotals, columns, look });
  }
  for (const rules of [engine.parts.validations, engine.parts.conditionalFormats]) {
    for (const rule of rules.all.filter((own) => own.sheetId === sheetId)) {
      rules.add(copy, rule.areas, rule.content);
    }
  }
  return copy;
}

function copySizes({ engine }: Book, from: string, to: string, area: Area): void {
  engine
    .columns(from, 0, area.column + area.columns)
    .forEach((stretch, i) => engine.updateColumns(to, i, 1, stretch));
  engine.rows(from, 0, area.row + area.rows).forEach((stretch, i) => engine.updateRows(to, i, 1, stretch));
}

function copyName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const copy = name.slice(0, 31 - suffix.length) + suffix;
    if (!findSheet(book, copy)) {
      return copy;
    }
  }
}
