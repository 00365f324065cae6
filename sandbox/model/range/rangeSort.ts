import { HostObject } from "../../host/hostObject";
import type { Area } from "../../engine/area";
import type { Book } from "../book";
import type { SortField } from "./sortCells";
import { sortCells } from "./sortCells";

/** Sorts the cells of a range. */
export class RangeSort extends HostObject {
  override readonly apiName = "Excel.RangeSort";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation = "Rows"): void {
    const area = hasHeaders ? { ...this.area, row: this.area.row + 1, rows: this.area.rows - 1 } : this.area;
    sortCells(this.book, { sheetId: this.sheetId, area }, fields, {
      matchCase,
      columns: orientation === "Columns",
    });
  }
}
