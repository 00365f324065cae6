import type { Area } from "../../engine/area";
import {
  boundingArea,
  cellArea,
  contains,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "../../engine/area";
import { HostError } from "../../host/hostError";
import type { HostObject } from "../../host/hostObject";
import { cellsArgument } from "../cellsArgument";
import { RangePlace } from "./rangePlace";
import { specialCells } from "./specialCells";
import { surroundingRegion } from "./surroundingRegion";

/** The ranges one gets from a range. */
export abstract class RangeNeighbours extends RangePlace {
  getCell(row: number, column: number): HostObject {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getRow(row: number): HostObject {
    this.checkWithin(row, this.area.rows);
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): HostObject {
    this.checkWithin(column, this.area.columns);
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): HostObject {
    return this.at({
      ...this.area,
      rows: this.area.rows + deltaRows,
      columns: this.area.columns + deltaColumns,
    });
  }

  getAbsoluteResizedRange(rows: number, columns: number): HostObject {
    return this.at({ ...this.area, rows, columns });
  }

  getOffsetRange(rowOffset: number, columnOffset: number): HostObject {
    return this.at({ ...this.area, row: this.area.row + rowOffset, column: this.area.column + columnOffset });
  }

  getEntireRow(): HostObject {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): HostObject {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }

  getLastCell(): HostObject {
    return this.at({ row: lastRow(this.area), column: lastColumn(this.area), rows: 1, columns: 1 });
  }

  getLastRow(): HostObject {
    return this.at({ ...this.area, row: lastRow(this.area), rows: 1 });
  }

  getLastColumn(): HostObject {
    return this.at({ ...this.area, column: lastColumn(this.area), columns: 1 });
  }

  getRowsAbove(given?: number | null): HostObject {
    const count = given ?? 1;
    return this.at(count < 0 ? this.rowsAfter(-count) : this.rowsBefore(count));
  }

  getRowsBelow(given?: number | null): HostObject {
    const count = given ?? 1;
    return this.at(count < 0 ? this.rowsBefore(-count) : this.rowsAfter(count));
  }

  getColumnsBefore(given?: number | null): HostObject {
    const count = given ?? 1;
    return this.at(count < 0 ? this.columnsAfter(-count) : this.columnsBefore(count));
  }

  getColumnsAfter(given?: number | null): HostObject {
    const count = given ?? 1;
    return this.at(count < 0 ? this.columnsBefore(-count) : this.columnsAfter(count));
  }

  getIntersection(other: unknown): HostObject {
    return this.getIntersectionOrNullObject(other) ?? this.missing("The ranges don't intersect.");
  }

  getIntersectionOrNullObject(other: unknown): HostObject | null {
    const cells = cellsArgument(this.book, other, this.sheetId);
    const common = cells.sheetId === this.sheetId ? intersection(this.area, cells.area) : undefined;
    return common ? this.at(common) : null;
  }

  getBoundingRect(other: unknown): HostObject {
    const cells = cellsArgument(this.book, other, this.sheetId);
    if (cells.sheetId !== this.sheetId) {
      throw new HostError("InvalidArgument", "The ranges are on different sheets.");
    }
    return this.at(boundingArea(this.area, cells.area));
  }

  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.at({ ...this.area, rows: 1, columns: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = this.book.engine.usedArea(this.sheetId, valuesOnly, this.area);
    return used ? this.at(used) : null;
  }

  getSpecialCells(cellType: string, cellValueType?: string | null): HostObject {
    const found = this.getSpecialCellsOrNullObject(cellType, cellValueType);
    return found ?? this.missing(`There are no such cells: ${cellType}.`);
  }

  getSpecialCellsOrNullObject(cellType: string, cellValueType?: string | null): HostObject | null {
    const found = specialCells(this.book, this, cellType, cellValueType ?? "All");
    return found.length === 0 ? null : this.book.make.rangeAreas(this.sheetId, found);
  }

  /** Those whose top left cell is in the range: of others that reach into it, Excel doesn't tell. */
  getMergedAreasOrNullObject(): HostObject | null {
    const found = this.book.engine
      .merges(this.sheetId)
      .filter(({ row, column }) => contains(this.area, cellArea(row, column)));
    return found.length === 0 ? null : this.book.make.rangeAreas(this.sheetId, found);
  }

  getSurroundingRegion(): HostObject {
    return this.at(surroundingRegion(this.book.engine, this.sheetId, this.area));
  }

  getTables(fullyContained = false): HostObject {
    return this.book.make.tablesTouching(this.sheetId, this.area, fullyContained);
  }

  private rowsAfter(count: number): Area {
    return { ...this.area, row: this.area.row + this.area.rows, rows: count };
  }

  private rowsBefore(count: number): Area {
    return { ...this.area, row: this.area.row - count, rows: count };
  }

  private columnsAfter(count: number): Area {
    return { ...this.area, column: this.area.column + this.area.columns, columns: count };
  }

  private columnsBefore(count: number): Area {
    return { ...this.area, column: this.area.column - count, columns: count };
  }

  private checkWithin(index: number, count: number): void {
    if (!Number.isInteger(index) || index < 0 || index >= count) {
      throw new HostError("InvalidArgument", `${index} is outside the range.`);
    }
  }

  private missing(message: string): never {
    throw new HostError("ItemNotFound", message);
  }
}
