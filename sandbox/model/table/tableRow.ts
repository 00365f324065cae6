import type { Area } from "../../engine/area";
import { tableBody } from "../../engine/tables/table";
import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { tableInfo } from "../book";
import { readValues, writeCells } from "../range/cellContent";
import { guardSheet } from "../guard";

/** A row of data of a table. */
export class TableRow extends HostObject {
  override readonly apiName = "Excel.TableRow";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
    readonly index: number,
  ) {
    super();
  }

  override get hostId(): string {
    return String(this.index);
  }

  get values(): unknown {
    return readValues(this.book, this.sheetId(), this.area());
  }

  set values(values: unknown) {
    writeCells(this.book, this.sheetId(), this.area(), values);
  }

  getRange(): HostObject {
    return this.book.make.range(this.sheetId(), this.area());
  }

  delete(): void {
    guardSheet(this.book, this.sheetId());
    this.book.engine.remove(this.sheetId(), this.area(), "row");
  }

  private area(): Area {
    const body = tableBody(tableInfo(this.book, this.tableId));
    if (this.index < 0 || this.index >= body.rows) {
      throw new HostError("ItemNotFound", "The row is no longer there.");
    }
    return { ...body, row: body.row + this.index, rows: 1 };
  }

  private sheetId(): string {
    return tableInfo(this.book, this.tableId).sheetId;
  }
}
