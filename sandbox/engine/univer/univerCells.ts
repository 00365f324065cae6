import type { ICellData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../area";
import { areaBetween, contains } from "../area";
import { block } from "../block";
import type { CellEntry } from "../cellEntry";
import type { CellValue } from "../cellValue";
import { dataOf, extrasOf, isQuoted, typedFormula, valueOf } from "./cellData";
import type { CellMatrix, UniverBook } from "./univerBook";
import { areaOf } from "./univerBook";
import type { UniverStyles } from "./univerStyles";

/** Contents of cells in Univer's matrices. */
export class UniverCells {
  private readonly formulaModel: FormulaDataModel;

  constructor(
    private readonly book: UniverBook,
    private readonly styles: UniverStyles,
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
    const matrix: CellMatrix = {};
    entries.forEach((row, i) => {
      const line: Record<number, ICellData> = {};
      row.forEach((entry, j) => {
        if (entry) {
          line[area.column + j] = this.dataFor(entry, sheetId, area.row + i, area.column + j);
        }
      });
      matrix[area.row + i] = line;
    });
    this.book.setCells(sheetId, matrix);
  }

  private dataFor(entry: CellEntry, sheetId: string, row: number, column: number): ICellData {
    const { formula, numberFormat } = entry;
    const lowered = formula === undefined ? undefined : this.lower(formula, sheetId, row, column);
    const data = dataOf(entry, lowered, this.cell(sheetId, row, column));
    return numberFormat === undefined
      ? data
      : { ...data, ...this.styles.bringFormat(sheetId, row, column, numberFormat) };
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
}
