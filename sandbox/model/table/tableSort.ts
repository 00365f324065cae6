import { tableBody } from "../../engine/tables/table";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { tableInfo } from "../book";
import type { SortField } from "../range/sortCells";
import { sortCells } from "../range/sortCells";

/** Sorts the rows of a table. */
export class TableSort extends HostObject {
  override readonly apiName = "Excel.TableSort";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
  ) {
    super();
  }

  apply(fields: readonly SortField[], matchCase = false): void {
    const table = tableInfo(this.book, this.tableId);
    sortCells(this.book, { sheetId: table.sheetId, area: tableBody(table) }, fields, {
      matchCase: matchCase === true,
      columns: false,
    });
  }
}
