import { HostError } from "../../host/hostError";
import type { Area } from "../area";
import { intersection } from "../area";
import type { EngineEvent } from "../engineEvent";
import { checkDefinedName } from "../rules/definedName";
import type { StructuralEdit } from "../structuralEdit";
import { shiftArea } from "../structuralEdit";
import type { Table, TableColumn, TableLook } from "./table";
import { tableBody } from "./table";

export type TablePatch = Partial<Pick<Table, "name" | "area" | "showHeaders" | "showTotals" | "columns">> & {
  readonly look?: Partial<TableLook>;
};

/** The workbook's tables. Keeps Excel's rules for names and places; the cells are the caller's. */
export class TableRegistry {
  private tables: readonly Table[] = [];
  private made = 0;

  constructor(
    private readonly emit: (event: EngineEvent) => void,
    /** Whether something else in the workbook has the name. */
    private readonly isTaken: (name: string) => boolean,
  ) {}

  get all(): readonly Table[] {
    return this.tables;
  }

  byId(id: string): Table | undefined {
    return this.tables.find((table) => table.id === id);
  }

  named(name: string): Table | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  at(sheetId: string, row: number, column: number): Table | undefined {
    return this.touching(sheetId, { row, column, rows: 1, columns: 1 })[0];
  }

  touching(sheetId: string, area: Area): readonly Table[] {
    return this.tables.filter((table) => table.sheetId === sheetId && intersection(table.area, area));
  }

  add(table: Omit<Table, "id" | "name"> & { readonly name?: string }): Table {
    const name = table.name ?? this.freeName();
    this.checkName(name);
    this.checkPlace(table.sheetId, table.area);
    const added: Table = { ...table, name, id: String(++this.made) };
    this.tables = [...this.tables, added];
    this.emit({ kind: "tableAdded", table: added });
    return added;
  }

  update(id: string, patch: TablePatch): Table {
    const before = this.byId(id);
    if (!before) {
      throw new HostError("ItemNotFound", "The table is no longer there.");
    }
    if (patch.name !== undefined && patch.name.toLowerCase() !== before.name.toLowerCase()) {
      this.checkName(patch.name);
    }
    const table: Table = { ...before, ...patch, look: { ...before.look, ...patch.look } };
    if (patch.area) {
      this.checkPlace(table.sheetId, patch.area, id);
    }
    this.replace(before, table);
    return table;
  }

  remove(id: string): void {
    const table = this.byId(id);
    if (table) {
      this.tables = this.tables.filter((other) => other.id !== id);
      this.emit({ kind: "tableDeleted", table });
    }
  }

  /** @throws HostError where Excel refuses the edit because it would tear a table apart. */
  checkEdit(edit: StructuralEdit): void {
    for (const table of this.touching(edit.sheetId, movedArea(edit))) {
      const across =
        edit.axis === "row"
          ? edit.area.column <= table.area.column &&
            edit.area.column + edit.area.columns >= table.area.column + table.area.columns
          : edit.area.row <= table.area.row &&
            edit.area.row + edit.area.rows >= table.area.row + table.area.rows;
      if (!across) {
        throw new HostError("InsertDeleteConflict", `This would move part of the table ${table.name}.`);
      }
    }
  }

  /** Moves, stretches and shrinks the tables with the cells; a table without a row of data left is gone. */
  apply(edit: StructuralEdit): void {
    for (const table of this.tables.filter((own) => own.sheetId === edit.sheetId)) {
      const area = shiftArea(table.area, edit);
      if (!area || tableBody({ ...table, area }).rows < 1) {
        this.remove(table.id);
      } else if (area !== table.area) {
        this.replace(table, { ...table, area, columns: shiftColumns(table, area, edit) });
      }
    }
  }

  dropSheet(sheetId: string): void {
    for (const table of this.tables.filter((own) => own.sheetId === sheetId)) {
      this.remove(table.id);
    }
  }

  private replace(before: Table, table: Table): void {
    this.tables = this.tables.map((other) => (other.id === table.id ? table : other));
    this.emit({ kind: "tableChanged", table, before });
  }

  private freeName(): string {
    for (let number = this.made + 1; ; number++) {
      const name = `Table${number}`;
      if (!this.named(name) && !this.isTaken(name)) {
        return name;
      }
    }
  }

  private checkName(name: string): void {
    checkDefinedName(name);
    if (this.named(name) || this.isTaken(name)) {
      throw new HostError("ItemAlreadyExists", `Something called ${name} already exists in this workbook.`);
    }
  }

  private checkPlace(sheetId: string, area: Area, ownId?: string): void {
    const other = this.touching(sheetId, area).find((table) => table.id !== ownId);
    if (other) {
      throw new HostError("InvalidArgument", `A table can't overlap the table ${other.name}.`);
    }
  }
}

/** What stands in the way of the edit: the area and all that moves because of it. */
function movedArea(edit: StructuralEdit): Area {
  return edit.axis === "row"
    ? { ...edit.area, rows: Number.MAX_SAFE_INTEGER / 2 }
    : { ...edit.area, columns: Number.MAX_SAFE_INTEGER / 2 };
}

function shiftColumns(table: Table, area: Area, edit: StructuralEdit): readonly TableColumn[] {
  if (edit.axis === "row" || area.columns === table.area.columns) {
    return table.columns;
  }
  const at = edit.area.column - table.area.column;
  const columns = [...table.columns];
  if (edit.kind === "delete") {
    const from = Math.max(0, at);
    columns.splice(from, at + edit.area.columns - from);
    return columns;
  }
  columns.splice(at, 0, ...newColumns(table.columns, edit.area.columns));
  return columns;
}

/** Columns with ids and names that the table doesn't have yet: `Column1`, `Column2`… */
export function newColumns(existing: readonly TableColumn[], count: number): TableColumn[] {
  const added: TableColumn[] = [];
  let id = Math.max(0, ...existing.map((column) => column.id));
  for (let number = 1; added.length < count; number++) {
    const name = `Column${number}`;
    if (!existing.some((column) => column.name.toLowerCase() === name.toLowerCase())) {
      added.push({ id: ++id, name });
    }
  }
  return added;
}
