import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../area";
import { areaBetween, contains, isWholeColumns, isWholeRows } from "../area";
import { block } from "../block";
import type { CellEntry } from "../cellEntry";
import type { CellStyle, StylePatch } from "../cellStyle";
import { patchStyle, plainStyle } from "../cellStyle";
import type { CellValue } from "../cellValue";
import { StyleTable } from "../styleTable";
import { customOf, dataOf, extrasOf, isQuoted, typedFormula, valueOf } from "./cellData";
import { cellStyleOf, extraStyleOf, styleDataOf } from "./styleData";
import type { CellMatrix, UniverBook } from "./univerBook";
import { areaOf } from "./univerBook";

/** Contents and formats of cells in Univer's matrices. */
export class UniverCells {
  private readonly formulaModel: FormulaDataModel;
  private readonly styleTable = new StyleTable();
  private readonly converted = new Map<CellStyle, IStyleData>();

  constructor(
    private readonly book: UniverBook,
    private readonly lower: (formula: string, sheetId: string, row: number, column: number) => string,
  ) {
    this.formulaModel = book.injector.get(FormulaDataModel);
  }

  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.book.sheet(sheetId).getCellMatrix().getValue(row, column);
  }

  values(sheetId: string, area: Area): CellValue[][] {
    const matrix = this.book.sheet(sheetId).getCellMatrix();
    const spilled = this.formulaModel.getArrayFormulaCellData()[this.book.unitId]?.[sheetId];
    return block(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      const own = valueOf(cell);
      return own === null && spilled ? valueOf(spilled[row]?.[column]) : own;
    });
  }

  formulas(sheetId: string, area: Area): (string | undefined)[][] {
    const matrix = this.book.sheet(sheetId).getCellMatrix();
    return block(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      return cell ? typedFormula(cell, this.formulaOf(cell, sheetId, row, column)) : undefined;
    });
  }

  entries(sheetId: string, area: Area): CellEntry[][] {
    const matrix = this.book.sheet(sheetId).getCellMatrix();
    return block(area, (row, column): CellEntry => {
      const cell = matrix.getValue(row, column);
      const formula = cell ? typedFormula(cell, this.formulaOf(cell, sheetId, row, column)) : undefined;
      if (formula !== undefined) {
        return { formula };
      }
      const value = valueOf(cell);
      return isQuoted(cell) ? { value, quoted: true } : { value };
    });
  }

  /** Every formula of a sheet, as typed. */
  eachFormula(
    sheetId: string,
    visit: (formula: string, row: number, column: number, cell: ICellData) => void,
  ): void {
    this.book
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (cell && (cell.f || cell.si)) {
          const formula = typedFormula(cell, this.formulaOf(cell, sheetId, row, column));
          if (formula !== undefined) {
            visit(formula, row, column, cell);
          }
        }
      });
  }

  write(sheetId: string, area: Area, entries: readonly (readonly (CellEntry | undefined)[])[]): void {
    this.book.ensureSize(sheetId, area);
    const sheet = this.book.sheet(sheetId).getCellMatrix();
    const matrix: CellMatrix = {};
    entries.forEach((row, i) => {
      const line: Record<number, ICellData> = {};
      row.forEach((entry, j) => {
        if (entry) {
          const [at, column] = [area.row + i, area.column + j];
          const formula =
            entry.formula === undefined ? undefined : this.lower(entry.formula, sheetId, at, column);
          const data = dataOf(entry, formula, sheet.getValue(at, column));
          line[column] =
            entry.numberFormat === undefined
              ? data
              : this.withFormat(sheetId, at, column, data, entry.numberFormat);
        }
      });
      matrix[area.row + i] = line;
    });
    this.book.setCells(sheetId, matrix);
  }

  styles(sheetId: string, area: Area): CellStyle[][] {
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

  format(sheetId: string, area: Area, patch: StylePatch): void {
    if (isWholeColumns(area) || isWholeRows(area)) {
      this.formatLines(sheetId, area, patch);
      return;
    }
    const patched = new Map<CellStyle, CellStyle>();
    const styles = this.styles(sheetId, area).map((row) =>
      row.map((style) => {
        const result = patched.get(style) ?? this.intern(patchStyle(style, patch));
        patched.set(style, result);
        return result;
      }),
    );
    this.setStyles(sheetId, area, styles);
  }

  setStyles(sheetId: string, area: Area, styles: readonly (readonly CellStyle[])[]): void {
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

  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.book
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (within && !contains(within, areaBetween(row, column, row, column))) {
          return;
        }
        const content = cell && (cell.f || cell.si || valueOf(cell) !== null);
        if (content || (!valuesOnly && cell && (cell.s || extrasOf(cell).style))) {
          top = Math.min(top, row);
          left = Math.min(left, column);
          bottom = Math.max(bottom, row);
          right = Math.max(right, column);
        }
      });
    return bottom < 0 ? undefined : areaBetween(top, left, bottom, right);
  }

  spillArea(sheetId: string, row: number, column: number): Area | undefined {
    const range = this.formulaModel.getArrayFormulaRange()[this.book.unitId]?.[sheetId]?.[row]?.[column];
    const area = range && areaOf(range);
    return area && area.rows * area.columns > 1 ? area : undefined;
  }

  private formulaOf(cell: ICellData, sheetId: string, row: number, column: number): string | undefined {
    if (cell.f) {
      return cell.f;
    }
    return cell.si
      ? (this.formulaModel.getFormulaStringByCell(row, column, sheetId, this.book.unitId) ?? undefined)
      : undefined;
  }

  private withFormat(
    sheetId: string,
    row: number,
    column: number,
    data: ICellData,
    numberFormat: string,
  ): ICellData {
    const style = this.styles(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? plainStyle;
    return style.numberFormat === undefined ? { ...data, s: this.convert({ ...style, numberFormat }) } : data;
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
