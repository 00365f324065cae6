import { columnLetters } from "../../sheets/blueprint/address";
import type { TableBlueprint } from "../../sheets/blueprint/blueprint";
import type { Resolver } from "../../sheets/blueprint/formulaText";
import type { PlanData } from "../../sheets/planData";
import { tableReference } from "../../sheets/references";
import type { ReviewTable } from "../../sheets/references";
import { freeName } from "../excel/freeName";
import { takenTableNames } from "./examine";
import type { Site } from "./site";

/** Where the review's table stands, or will. */
export interface ReviewLayout {
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

export function reviewLayout(blueprint: TableBlueprint, { review, survey }: Site): ReviewLayout {
  if (review) {
    const { block, table, columns } = review;
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
  const variant = (name: string, number: number) => `${name}_${number}`;
  return {
    table: freeName(blueprint.name, takenTableNames(survey), variant),
    row: blueprint.row,
    column: 0,
    width: blueprint.columns.length,
    columns: new Map(blueprint.columns.map(({ field, header }, column) => [field, { column, header }])),
    rows: 0,
  };
}

export function reviewTable({ table, columns }: ReviewLayout): ReviewTable {
  const headers = Object.fromEntries([...columns].map(([field, { header }]) => [field, header]));
  return { name: table, headers };
}

/** Placeholders in a formula of the table that stands in zero-based `row`: other columns of the row, and the two tables. */
export function rowResolver(layout: ReviewLayout, plan: PlanData, row: number): Resolver {
  return (key) => {
    const field = layout.columns.get(key);
    if (field) return `$${columnLetters(field.column)}${row + 1}`;
    return tableReference(key, plan, reviewTable(layout));
  };
}
