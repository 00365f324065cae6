import { columnLetters } from "../../sheets/blueprint/address";
import type { TableBlueprint } from "../../sheets/blueprint/blueprint";
import type { Resolver } from "../../sheets/blueprint/formulaText";
import type { PlanData } from "../../sheets/planData";
import { tableReference } from "../../sheets/references";
import type { PlanTable, PlanTables } from "../../sheets/references";
import type { SheetRole } from "../../sheets/sheetRole";
import type { Block } from "../excel/cellAddress";
import { freeName } from "../excel/freeName";
import type { TableOnSheet } from "../survey/tableOnSheet";

/** Where a table of the plan stands, or will. */
export interface TableLayout {
  readonly table: string;
  /** Zero-based row of the headers, and the table's first column and width. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** By field: the sheet's column, and its header. */
  readonly columns: ReadonlyMap<string, { readonly column: number; readonly header: string }>;
  /** Rows below the header before the build. */
  readonly rows: number;
}

export function tableLayout(
  blueprint: TableBlueprint,
  present: TableOnSheet | undefined,
  takenNames: readonly string[],
): TableLayout {
  if (present) {
    const { block, table, columns } = present;
    return {
      table: table.name,
      row: block.row,
      column: block.column,
      width: block.columns,
      columns: new Map(
        [...columns].map(([field, { index, header }]) => [field, { column: block.column + index, header }]),
      ),
      rows: block.rows - 1,
    };
  }
  return {
    table: freeName(blueprint.name, takenNames, (name, number) => `${name}_${number}`),
    row: blueprint.row,
    column: 0,
    width: blueprint.columns.length,
    columns: new Map(blueprint.columns.map(({ field, header }, column) => [field, { column, header }])),
    rows: 0,
  };
}

/** The cells of a column below its header, once the table has `rows` of them. */
export function columnBlock(layout: TableLayout, field: string, rows: number): Block | undefined {
  const place = layout.columns.get(field);
  return place && { row: layout.row + 1, column: place.column, rows, columns: 1 };
}

/** What placeholders of tables stand for. */
export interface TableReferences {
  readonly plan: PlanData;
  readonly tables: PlanTables;
}

export function planTables(layouts: readonly (readonly [SheetRole, TableLayout])[]): PlanTables {
  const tables = layouts.map(([role, { table, columns }]): readonly [SheetRole, PlanTable] => [
    role,
    { name: table, headers: Object.fromEntries([...columns].map(([field, { header }]) => [field, header])) },
  ]);
  return Object.fromEntries(tables);
}

/** Placeholders in a formula of the table that stands in zero-based `row`: other columns of the row, and whole columns. */
export function rowResolver(layout: TableLayout, { plan, tables }: TableReferences, row: number): Resolver {
  return (key) => {
    const field = layout.columns.get(key);
    if (field) return `$${columnLetters(field.column)}${row + 1}`;
    return tableReference(key, plan, tables);
  };
}
