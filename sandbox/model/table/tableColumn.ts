import type { Area } from "../../engine/area";
import type { Table } from "../../engine/tables/table";
import { tableBody, tableHeader, tableTotals } from "../../engine/tables/table";
import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { tableInfo } from "../book";
import { readValues, writeCells } from "../range/cellContent";
import { guardCells, guardSheet } from "../guard";
import { ColumnFilter } from "./columnFilter";

/** A column of a table. */
export class TableColumn extends HostObject {
  override readonly apiName = "Excel.TableColumn";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
    readonly id: number,
  ) {
    super();
  }

  override get hostId(): string {
    return String(this.id);
  }

  override get defaultProperties(): readonly string[] {
    return ["id", "index", "name", "values"];
  }

  get index(): number {
    const index = this.table().columns.findIndex((column) => column.id === this.id);
    if (index < 0) {
      throw new HostError("ItemNotFound", "The column is no longer there.");
    }
    return index;
  }

  get name(): string {
    return this.table().columns[this.index]?.name ?? "";
  }

  set name(name: string) {
    const table = this.table();
    if (
      table.columns.some(
        (column) => column.id !== this.id && column.name.toLowerCase() === name.toLowerCase(),
      )
    ) {
      throw new HostError("InvalidArgument", `The table has a column called ${name} already.`);
    }
    const header = tableHeader(table);
    if (header) {
      guardCells(this.book, table.sheetId, this.own(header));
      this.book.engine.write(table.sheetId, this.own(header), [[{ value: name }]]);
      return;
    }
    guardSheet(this.book, table.sheetId);
    const columns = table.columns.map((column) => (column.id === this.id ? { ...column, name } : column));
    this.book.engine.parts.tables.update(table.id, { columns });
  }

  /** With header and totals, as a column of rows. */
  get values(): unknown {
    return readValues(this.book, this.table().sheetId, this.own(this.table().area));
  }

  set values(values: unknown) {
    writeCells(this.book, this.table().sheetId, this.own(this.table().area), values);
  }

  get filter(): HostObject {
    return new ColumnFilter(this.book, this.tableId, () => this.index);
  }

  getRange(): HostObject {
    return this.range(this.table().area);
  }

  getDataBodyRange(): HostObject {
    return this.range(tableBody(this.table()));
  }

  getHeaderRowRange(): HostObject {
    return this.range(tableHeader(this.table()) ?? missing());
  }

  getTotalRowRange(): HostObject {
    return this.range(tableTotals(this.table()) ?? missing());
  }

  delete(): void {
    const table = this.table();
    guardSheet(this.book, table.sheetId);
    if (table.columns.length === 1) {
      throw new HostError("InvalidOperation", "A table keeps at least one column.");
    }
    this.book.engine.remove(table.sheetId, this.own(table.area), "column");
  }

  private range(area: Area): HostObject {
    return this.book.make.range(this.table().sheetId, this.own(area));
  }

  private own(area: Area): Area {
    return { ...area, column: area.column + this.index, columns: 1 };
  }

  private table(): Table {
    return tableInfo(this.book, this.tableId);
  }
}

function missing(): never {
  throw new HostError("ItemNotFound", "The table doesn't show such a row.");
}
