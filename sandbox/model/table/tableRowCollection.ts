import type { Area } from "../../engine/area";
import { tableBody } from "../../engine/tables/table";
import { HostError } from "../../host/hostError";
import { HostCollection } from "../../host/hostObject";
import type { Book } from "../book";
import { tableInfo } from "../book";
import { fillCalculatedColumns } from "../../engine/tables/calculatedColumns";
import { writeCells } from "../range/cellContent";
import { guardSheet } from "../guard";
import { TableRow } from "./tableRow";

/** The rows of data of a table. */
export class TableRowCollection extends HostCollection<TableRow> {
  override readonly apiName = "Excel.TableRowCollection";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
  ) {
    super();
  }

  get items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, i) => new TableRow(this.book, this.tableId, i));
  }

  get count(): number {
    return this.body().rows;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string): TableRow {
    return this.getItemAt(Number(key));
  }

  getItemAt(index: number): TableRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) {
      throw new HostError("InvalidArgument", `There is no row ${index}.`);
    }
    return new TableRow(this.book, this.tableId, index);
  }

  /** Adds one row, or a block of them, at the end or before the row at `index`. */
  add(index?: number | null, values?: unknown): TableRow {
    const table = tableInfo(this.book, this.tableId);
    guardSheet(this.book, table.sheetId);
    const before = this.body();
    const at = index === undefined || index === null || index < 0 ? before.rows : index;
    if (at > before.rows) {
      throw new HostError("InvalidArgument", `There is no row ${at}.`);
    }
    const rows = Array.isArray(values) ? Math.max(1, values.length) : 1;
    const added = { ...before, row: before.row + at, rows };
    this.book.engine.insert(table.sheetId, added, "row");
    if (at === before.rows) {
      this.book.engine.parts.tables.update(table.id, {
        area: { ...table.area, rows: table.area.rows + rows },
      });
    }
    if (values !== undefined && values !== null) {
      writeCells(this.book, table.sheetId, added, values);
    }
    if (at === before.rows) {
      fillCalculatedColumns(this.book.engine, table.id, before);
    }
    return new TableRow(this.book, this.tableId, at);
  }

  deleteRowsAt(index: number, given?: number | null): void {
    const count = given ?? 1;
    const table = tableInfo(this.book, this.tableId);
    guardSheet(this.book, table.sheetId);
    const body = this.body();
    if (index < 0 || count < 1 || index + count > body.rows) {
      throw new HostError("InvalidArgument", "The table doesn't have these rows.");
    }
    this.book.engine.remove(table.sheetId, { ...body, row: body.row + index, rows: count }, "row");
  }

  private body(): Area {
    return tableBody(tableInfo(this.book, this.tableId));
  }
}
