import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../sheetInfo";
import { STANDARD_FONT } from "../standardFont";

/** 96 pixels are 72 points. */
export const PIXELS_A_POINT = 96 / 72;

export const SheetSize = {
  unbounded: MAX_ROWS,
  unboundedColumns: MAX_COLUMNS,
  spareRows: 200,
  spareColumns: 10,
  /** What a new sheet begins with. */
  blank: {
    rowCount: 1000,
    columnCount: 60,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH * PIXELS_A_POINT,
    defaultRowHeight: DEFAULT_ROW_HEIGHT * PIXELS_A_POINT,
    defaultStyle: { ff: STANDARD_FONT.name, fs: STANDARD_FONT.size },
  },
};
