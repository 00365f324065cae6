import type { Area } from "../area";
import { isWholeColumns, isWholeRows } from "../area";
import { block } from "../block";
import type { CellStyle, StylePatch } from "../cellStyle";
import { StyleTable } from "../styleTable";
import type { PlainSheet } from "./plainSheet";
import type { PlainSheets } from "./plainSheets";

/** Formats of cells, and of whole rows and columns. */
export class PlainStyles {
  private readonly table = new StyleTable();

  constructor(private readonly sheets: PlainSheets) {}

  at(sheetId: string, area: Area): CellStyle[][] {
    const sheet = this.sheets.get(sheetId);
    return block(area, (row, column) => this.table.get(sheet.styleAt(row, column)));
  }

  set(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void {
    const sheet = this.sheets.get(sheetId);
    styles.forEach((row, i) =>
      row.forEach((style, j) => sheet.styles.set(area.row + i, area.column + j, this.table.idOf(style))),
    );
  }

  patch(sheetId: string, area: Area, patch: StylePatch): void {
    const sheet = this.sheets.get(sheetId);
    const patched = this.table.patcher(patch);
    if (isWholeColumns(area) || isWholeRows(area)) {
      patchLines(sheet, area, patched);
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        sheet.styles.set(row, column, patched(sheet.styleAt(row, column)));
      }
    }
  }

  /** Gives the number format to a cell that has none. */
  bringFormat(sheetId: string, row: number, column: number, numberFormat: string): void {
    const sheet = this.sheets.get(sheetId);
    const style = this.table.get(sheet.styleAt(row, column));
    if (style.numberFormat === undefined) {
      sheet.styles.set(row, column, this.table.idOf({ ...style, numberFormat }));
    }
  }
}

function patchLines(sheet: PlainSheet, area: Area, patched: (id: number | undefined) => number): void {
  sheet.styles.visit(area, (style, row, column) => sheet.styles.set(row, column, patched(style)));
  const [lines, start, count] = isWholeColumns(area)
    ? [sheet.columns, area.column, area.columns]
    : [sheet.rows, area.row, area.rows];
  for (let i = start; i < start + count; i++) {
    lines[i] = { ...lines[i], style: patched(lines[i]?.style) };
  }
}
