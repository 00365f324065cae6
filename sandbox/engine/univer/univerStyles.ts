import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../area";
import { isWholeColumns, isWholeRows } from "../area";
import { block } from "../block";
import type { CellStyle, StylePatch } from "../cellStyle";
import { patchStyle, plainStyle } from "../cellStyle";
import { StyleTable } from "../styleTable";
import { customOf, extrasOf } from "./cellData";
import { cellStyleOf, extraStyleOf, styleDataOf } from "./styleData";
import type { CellMatrix, UniverBook } from "./univerBook";

/** Formats of cells, and of whole rows and columns, in Univer's matrices. */
export class UniverStyles {
  private readonly styleTable = new StyleTable();
  private readonly converted = new Map<CellStyle, IStyleData>();

  constructor(private readonly book: UniverBook) {}

  at(sheetId: string, area: Area): CellStyle[][] {
    const matrix = this.book.sheet(sheetId).getCellMatrix();
    const known = new Map<unknown, CellStyle>();
    return block(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      const { style } = extrasOf(cell);
      const line = this.lineStyle(sheetId, row, column);
      if (!cell?.s && !style) {
        return line ? this.styleOf(line) : plainStyle;
      }
      if (style || typeof cell?.s !== "string") {
        return this.intern(cellStyleOf(this.resolve(cell?.s), style));
      }
      const found = known.get(cell.s) ?? this.intern(cellStyleOf(this.resolve(cell.s)));
      known.set(cell.s, found);
      return found;
    });
  }

  patch(sheetId: string, area: Area, patch: StylePatch): void {
    if (isWholeColumns(area) || isWholeRows(area)) {
      this.formatLines(sheetId, area, patch);
      return;
    }
    const patched = new Map<CellStyle, CellStyle>();
    const styles = this.at(sheetId, area).map((row) =>
      row.map((style) => {
        const result = patched.get(style) ?? this.intern(patchStyle(style, patch));
        patched.set(style, result);
        return result;
      }),
    );
    this.set(sheetId, area, styles);
  }

  set(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void {
    this.book.ensureSize(sheetId, area);
    const sheet = this.book.sheet(sheetId).getCellMatrix();
    const matrix: CellMatrix = {};
    styles.forEach((row, i) => {
      const line: Record<number, ICellData> = {};
      row.forEach((style, j) => {
        const old = sheet.getValue(area.row + i, area.column + j);
        const custom = customOf({ ...extrasOf(old), style: extraStyleOf(style) });
        line[area.column + j] = { s: this.convert(style), custom };
      });
      matrix[area.row + i] = line;
    });
    this.book.setLooks(sheetId, matrix);
  }

  /** What a cell with the number format has to be given; nothing where it has one already. */
  bringFormat(sheetId: string, row: number, column: number, numberFormat: string): Pick<ICellData, "s"> {
    const style = this.at(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? plainStyle;
    return style.numberFormat === undefined ? { s: this.convert({ ...style, numberFormat }) } : {};
  }

  /** Formats whole columns or rows, and the cells in them that have a format of their own. */
  private formatLines(sheetId: string, area: Area, patch: StylePatch): void {
    const sheet = this.book.sheet(sheetId);
    const byColumn = isWholeColumns(area);
    const [start, count, limit] = byColumn
      ? [area.column, area.columns, sheet.getColumnCount()]
      : [area.row, area.rows, sheet.getRowCount()];
    const data: Record<number, { s: IStyleData }> = {};
    for (let line = start; line < Math.min(start + count, limit); line++) {
      const old = this.lineStyle(sheetId, byColumn ? -1 : line, byColumn ? line : -1);
      data[line] = { s: withoutNulls(this.convert(patchStyle(old ? this.styleOf(old) : plainStyle, patch))) };
    }
    const id = byColumn ? "sheet.mutation.set-col-data" : "sheet.mutation.set-row-data";
    this.book.run(id, { subUnitId: sheetId, [byColumn ? "columnData" : "rowData"]: data });
    const matrix: CellMatrix = {};
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      const at = byColumn ? column : row;
      if (at >= start && at < start + count && (cell?.s || extrasOf(cell).style)) {
        const style = patchStyle(cellStyleOf(this.resolve(cell?.s), extrasOf(cell).style), patch);
        const custom = customOf({ ...extrasOf(cell), style: extraStyleOf(style) });
        (matrix[row] ??= {})[column] = { s: this.convert(style), custom };
      }
    });
    this.book.setLooks(sheetId, matrix);
  }

  private lineStyle(sheetId: string, row: number, column: number): Nullable<IStyleData> {
    const sheet = this.book.sheet(sheetId);
    const own = sheet.getRowManager().getRow(row)?.s ?? sheet.getConfig().columnData[column]?.s;
    return this.resolve(own);
  }

  private resolve(style: ICellData["s"]): Nullable<IStyleData> {
    return typeof style === "string" ? this.book.workbook.getStyles().get(style) : style;
  }

  private styleOf(data: IStyleData): CellStyle {
    return this.intern(cellStyleOf(data));
  }

  /** One object for equal styles. */
  private intern(style: CellStyle): CellStyle {
    return this.styleTable.get(this.styleTable.idOf(style));
  }

  private convert(style: CellStyle): IStyleData {
    const interned = this.intern(style);
    const data = this.converted.get(interned) ?? styleDataOf(interned);
    this.converted.set(interned, data);
    return data;
  }
}

const withoutNulls = (data: IStyleData): IStyleData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
