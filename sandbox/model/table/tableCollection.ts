import type { Area } from "../../engine/area";
import type { Table as TableData } from "../../engine/tables/table";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import { addTable } from "./addTable";
import { cellsArgument } from "../cellsArgument";
import { KeyedCollection } from "../keyedCollection";
import { Table } from "./table";
import { contains } from "../../engine/area";

/** The tables of the workbook or of a sheet; a key is a table's name or id. */
export class TableCollection extends KeyedCollection<Table> {
  override readonly apiName = "Excel.TableCollection";

  constructor(
    private readonly book: Book,
    /** Undefined: of the whole workbook. */
    private readonly sheetId: string | undefined,
  ) {
    super();
  }

  override get eventTargetId(): string {
    return this.sheetId ?? "Workbook";
  }

  get items(): readonly Table[] {
    return this.tables().map((table) => new Table(this.book, table.id));
  }

  get count(): number {
    return this.tables().length;
  }

  add(address: unknown, hasHeaders: boolean): Table {
    const cells = cellsArgument(this.book, address, this.sheetId ?? this.book.engine.activeSheetId);
    if (this.sheetId !== undefined && cells.sheetId !== this.sheetId) {
      throw new HostError("InvalidArgument", "The range is on another sheet.");
    }
    return new Table(this.book, addTable(this.book, cells, hasHeaders));
  }

  protected find(key: string): Table | undefined {
    return findTable(this.book, this.tables(), key);
  }

  private tables(): readonly TableData[] {
    return this.book.engine.parts.tables.all.filter(
      (table) => this.sheetId === undefined || table.sheetId === this.sheetId,
    );
  }
}

/** The tables that touch a range, or lie within it. */
export class TableScopedCollection extends KeyedCollection<Table> {
  override readonly apiName = "Excel.TableScopedCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  get items(): readonly Table[] {
    return this.tables().map((table) => new Table(this.book, table.id));
  }

  getFirst(): Table {
    return this.getItemAt(0);
  }

  protected find(key: string): Table | undefined {
    return findTable(this.book, this.tables(), key);
  }

  private tables(): readonly TableData[] {
    return this.book.engine.parts.tables
      .touching(this.sheetId, this.area)
      .filter((table) => !this.fullyContained || contains(this.area, table.area));
  }
}

function findTable(book: Book, tables: readonly TableData[], key: string): Table | undefined {
  const table =
    tables.find((other) => other.name.toLowerCase() === key.toLowerCase()) ??
    tables.find((other) => other.id === key);
  return table && new Table(book, table.id);
}
