import type { Worksheet } from "@cj-tech-master/excelts";
import { MAX_ROWS } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../engine/sheetInfo";
import { fileStyle } from "./fileStyle";

/** Columns and rows beyond the used cells that may have a width or be hidden. */
const BEYOND = 50;

/** Widths and heights, what is hidden, and the format of whole columns. */
export function writeLines(sheet: Worksheet, engine: Engine, sheetId: string): void {
  const used = engine.usedArea(sheetId, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const width = used.column + used.columns + BEYOND;
  // A cell far below all content has the format of its column.
  const [styles = []] = engine.styles(sheetId, { row: MAX_ROWS - 1, column: 0, rows: 1, columns: width });
  engine.columns(sheetId, 0, width).forEach(({ size, hidden }, i) => {
    const style = styles[i] ?? {};
    const styled = Object.keys(style).length > 0;
    if (size !== DEFAULT_COLUMN_WIDTH || hidden || styled) {
      const column = sheet.getColumn(i + 1);
      column.width = columnWidth(size);
      column.hidden = hidden;
      if (styled) {
        column.style = fileStyle(style);
      }
    }
  });
  engine.rows(sheetId, 0, used.row + used.rows + BEYOND).forEach(({ size, hidden }, i) => {
    if (size !== DEFAULT_ROW_HEIGHT || hidden) {
      const row = sheet.getRow(i + 1);
      row.height = size;
      row.hidden = hidden;
    }
  });
}

/** Points as the file counts widths: in digits of the standard font, 7 pixels each, in steps of 1/256. */
const columnWidth = (points: number): number => Math.trunc(((points * 96) / 72 / 7) * 256) / 256;
