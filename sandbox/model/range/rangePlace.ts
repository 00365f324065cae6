import type { Area } from "../../engine/area";
import { isOnSheet, isWholeColumns, isWholeRows } from "../../engine/area";
import { HostError } from "../../host/hostError";
import type { HostObject } from "../../host/hostObject";
import { CellsObject } from "../cellsObject";

/** Where a range is: its address, its rows and columns, its place on the sheet in points. */
export abstract class RangePlace extends CellsObject {
  get address(): string {
    return this.fullAddress();
  }

  get addressLocal(): string {
    return this.fullAddress();
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** −1 where there are more than Excel counts. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
  }

  get left(): number {
    return sum(this.book.engine.columns(this.sheetId, 0, this.area.column));
  }

  get top(): number {
    return sum(this.book.engine.rows(this.sheetId, 0, this.area.row));
  }

  get width(): number {
    return sum(this.book.engine.columns(this.sheetId, this.area.column, this.area.columns));
  }

  get height(): number {
    return sum(this.book.engine.rows(this.sheetId, this.area.row, this.area.rows));
  }

  protected at(area: Area): HostObject {
    if (!isOnSheet(area)) {
      throw new HostError("InvalidArgument", "That would be a range beyond the sheet.");
    }
    return this.book.make.range(this.sheetId, area);
  }
}

const sum = (stretches: readonly { readonly size: number; readonly hidden: boolean }[]): number =>
  stretches.reduce((total, stretch) => total + (stretch.hidden ? 0 : stretch.size), 0);
