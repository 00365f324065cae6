import { tableBody } from "../../engine/tables/table";
import type { Table } from "../../engine/tables/table";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import { tableInfo } from "../book";
import { writeCells } from "../range/cellContent";
import { guardSheet } from "../guard";
import { KeyedCollection } from "../keyedCollection";
import { resizeTable } from "./resizeTable";
import { TableColumn } from "./tableColumn";

/** The columns of a table, left to right; a key is a column's name or id. */
export class TableColumnCollection extends KeyedCollection<TableColumn> {
  override readonly apiName = "Excel.TableColumnCollection";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
  ) {
    super();
  }

  get items(): readonly TableColumn[] {
    return this.table().columns.map((column) => this.column(column.id));
  }

  get count(): number {
    return this.table().columns.length;
  }

  /** @param values With header, a row each, as many as the table has rows; or one value for all. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const table = this.table();
    guardSheet(this.book, table.sheetId);
    const at = index === undefined || index === null || index < 0 ? table.columns.length : index;
    if (at > table.columns.length) {
      throw new HostError("InvalidArgument", `There is no place ${at} among the columns.`);
    }
    this.makeRoom(table, at);
    const column = this.table().columns[at];
    if (!column) {
      throw new HostError("GeneralException", "The column could not be added.");
    }
    const added = this.column(column.id);
    const { sheetId, area } = this.table();
    if (Array.isArray(values)) {
      writeCells(this.book, sheetId, { ...area, column: area.column + at, columns: 1 }, values);
    } else if (values !== undefined && values !== null) {
      writeCells(
        this.book,
        sheetId,
        { ...tableBody(this.table()), column: area.column + at, columns: 1 },
        values,
      );
    }
    if (name) {
      added.name = name;
    }
    return added;
  }

  protected find(key: string): TableColumn | undefined {
    const { columns } = this.table();
    const column =
      columns.find((other) => other.name.toLowerCase() === key.toLowerCase()) ??
      columns.find((other) => String(other.id) === key);
    return column && this.column(column.id);
  }

  private makeRoom(table: Table, at: number): void {
    const { area, sheetId } = table;
    const room = { ...area, column: area.column + at, columns: 1 };
    this.book.engine.insert(sheetId, room, "column");
    const after = this.table();
    if (after.area.columns === area.columns) {
      resizeTable(this.book, after, { ...area, columns: area.columns + 1 });
    } else {
      this.writeHeader(after, at);
    }
  }

  private writeHeader(table: Table, at: number): void {
    const name = table.columns[at]?.name;
    if (table.showHeaders && name !== undefined) {
      const cell = { row: table.area.row, column: table.area.column + at, rows: 1, columns: 1 };
      this.book.engine.write(table.sheetId, cell, [[{ value: name }]]);
    }
  }

  private column(id: number): TableColumn {
    return new TableColumn(this.book, this.tableId, id);
  }

  private table(): Table {
    return tableInfo(this.book, this.tableId);
  }
}
