import { isWholeColumns, isWholeRows } from "../../engine/area";
import { HostError } from "../../host/hostError";
import type { HostObject } from "../../host/hostObject";
import { guardSheet } from "../guard";
import { RangeContents } from "./rangeContents";
import { MAX_CELLS } from "./shape";

/** Cells that are inserted, deleted, merged; rows and columns that are hidden. */
export abstract class RangeStructure extends RangeContents {
  get rowHidden(): boolean | null {
    return common(this.book.engine.rows(this.sheetId, this.area.row, Math.min(this.area.rows, MAX_CELLS)));
  }

  set rowHidden(hidden: boolean) {
    guardSheet(this.book, this.sheetId, "allowFormatRows");
    this.book.engine.updateRows(this.sheetId, this.area.row, this.area.rows, { hidden });
  }

  get columnHidden(): boolean | null {
    return common(this.book.engine.columns(this.sheetId, this.area.column, this.area.columns));
  }

  set columnHidden(hidden: boolean) {
    guardSheet(this.book, this.sheetId, "allowFormatColumns");
    this.book.engine.updateColumns(this.sheetId, this.area.column, this.area.columns, { hidden });
  }

  get hidden(): boolean {
    return this.rowHidden === true || this.columnHidden === true;
  }

  /** Makes room where the range is; answers the same place, now blank. */
  insert(shift: string): HostObject {
    const axis = axisOf(shift, "Down", "Right");
    guardSheet(this.book, this.sheetId, permission("Insert", axis, this));
    this.book.engine.insert(this.sheetId, this.area, axis);
    return this.at(this.area);
  }

  delete(shift: string): void {
    const axis = axisOf(shift, "Up", "Left");
    guardSheet(this.book, this.sheetId, permission("Delete", axis, this));
    this.book.engine.remove(this.sheetId, this.area, axis);
  }

  merge(across = false): void {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    if (this.book.engine.parts.tables.touching(this.sheetId, this.area).length > 0) {
      throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
    }
    for (let row = 0; row < (across ? this.area.rows : 1); row++) {
      this.book.engine.merge(
        this.sheetId,
        across ? { ...this.area, row: this.area.row + row, rows: 1 } : this.area,
      );
    }
  }

  unmerge(): void {
    guardSheet(this.book, this.sheetId, "allowFormatCells");
    this.book.engine.unmerge(this.sheetId, this.area);
  }
}

function common(stretches: readonly { readonly hidden: boolean }[]): boolean | null {
  const hidden = stretches.filter((stretch) => stretch.hidden).length;
  return hidden === 0 ? false : hidden === stretches.length ? true : null;
}

function axisOf(shift: string, row: string, column: string): "row" | "column" {
  if (shift !== row && shift !== column) {
    throw new HostError("InvalidArgument", `${shift} is not a direction to shift cells in.`);
  }
  return shift === row ? "row" : "column";
}

/** What a protected sheet must allow; single cells are never moved there. */
function permission(done: string, axis: "row" | "column", { area }: RangeStructure): string {
  const whole = axis === "row" ? isWholeRows(area) : isWholeColumns(area);
  return whole ? `allow${done}${axis === "row" ? "Rows" : "Columns"}` : "";
}
