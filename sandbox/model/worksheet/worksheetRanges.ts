import { isOnSheet, MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import { HostError } from "../../host/hostError";
import type { HostObject } from "../../host/hostObject";
import { cellsArgument } from "../cellsArgument";
import { WorksheetProperties } from "./worksheetProperties";

/** The ranges one gets from a sheet. */
export abstract class WorksheetRanges extends WorksheetProperties {
  getCell(row: number, column: number): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** By address or name; all cells where none is given. */
  getRange(address?: string): HostObject {
    if (address === undefined || address === null || address === "") {
      return this.book.make.range(this.id, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const cells = cellsArgument(this.book, address, this.id);
    if (cells.sheetId !== this.id) {
      throw new HostError("InvalidArgument", `${address} is on another sheet.`);
    }
    return this.book.make.range(this.id, cells.area);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    const area = { row, column, rows, columns };
    if (!isOnSheet(area)) {
      throw new HostError("InvalidArgument", "That would be a range beyond the sheet.");
    }
    return this.book.make.range(this.id, area);
  }

  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const used = this.book.engine.usedArea(this.id, valuesOnly);
    return used ? this.book.make.range(this.id, used) : null;
  }
}
