import { parseStructRef } from "@borgar/fx";
import { formatArea, quoteSheetName, columnLetters } from "../address";
import type { Area } from "../area";
import { boundingArea, lastRow } from "../area";
import type { Table } from "../tables/table";
import { tableBody, tableHeader, tableTotals } from "../tables/table";
import { mapTables } from "./mapReferences";

/** What a formula's structured references are resolved against. */
export interface TableLookup {
  named(name: string): Table | undefined;
  /** The table that a cell stands in. */
  at(sheetId: string, row: number, column: number): Table | undefined;
  sheetName(sheetId: string): string;
}

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Whether a formula can mean a table at all: a quick look before it is parsed. */
export function mentionsTable(formula: string, tableNames: readonly string[]): boolean {
  const text = formula.toLowerCase();
  return text.includes("[") || tableNames.some((name) => text.includes(name.toLowerCase()));
}

/** The formula with structured references written as plain ones, for a calculation that knows no tables. */
export const lowerStructured = (formula: string, place: FormulaPlace, tables: TableLookup): string =>
  mapTables(
    formula,
    (reference) => lowerReference(reference, place, tables) ?? "#REF!",
    (name) => (tables.named(name) ? (lowerReference(`${name}[]`, place, tables) ?? name) : name),
  );

/** Whether all tables and columns that a formula names are there. */
export function isResolvable(formula: string, place: FormulaPlace, tables: TableLookup): boolean {
  let resolvable = true;
  const check = (reference: string): string => {
    resolvable &&= lowerReference(reference, place, tables) !== undefined;
    return reference;
  };
  mapTables(formula, check, (name) => name);
  return resolvable;
}

function lowerReference(reference: string, place: FormulaPlace, tables: TableLookup): string | undefined {
  const parsed = parseStructRef(reference);
  const table = parsed?.table
    ? tables.named(parsed.table)
    : tables.at(place.sheetId, place.row, place.column);
  if (!parsed || !table) {
    return undefined;
  }
  const columns = columnSpan(table, parsed.columns ?? []);
  if (!columns) {
    return undefined;
  }
  const prefix = table.sheetId === place.sheetId ? "" : `${quoteSheetName(tables.sheetName(table.sheetId))}!`;
  const sections = parsed.sections ?? [];
  if (sections.includes("this row")) {
    return thisRow(table, columns, place, prefix);
  }
  const rows = sectionArea(table, sections);
  return rows && prefix + formatArea({ ...rows, column: columns.column, columns: columns.columns }, true);
}

/** One row of the table, relative in its row, so that a copy of it in the grid stays right. Outside the table's rows: `#VALUE!`. */
function thisRow(table: Table, columns: Columns, place: FormulaPlace, prefix: string): string {
  const body = tableBody(table);
  if (place.row < body.row || place.row > lastRow(body)) {
    return "#VALUE!";
  }
  const cell = (column: number): string => `$${columnLetters(column)}${place.row + 1}`;
  const from = cell(columns.column);
  return prefix + (columns.columns === 1 ? from : `${from}:${cell(columns.column + columns.columns - 1)}`);
}

type Columns = Pick<Area, "column" | "columns">;

function columnSpan(table: Table, names: readonly string[]): Columns | undefined {
  if (names.length === 0) {
    return table.area;
  }
  const indices = names.map((name) => table.columns.findIndex((column) => sameName(column.name, name)));
  if (indices.includes(-1)) {
    return undefined;
  }
  const first = Math.min(...indices);
  return { column: table.area.column + first, columns: Math.max(...indices) - first + 1 };
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function sectionArea(table: Table, sections: readonly string[]): Area | undefined {
  if (sections.includes("all")) {
    return table.area;
  }
  const wanted = sections.length === 0 ? ["data"] : sections;
  const areas = wanted.map((section) =>
    section === "headers" ? tableHeader(table) : section === "totals" ? tableTotals(table) : tableBody(table),
  );
  return areas.reduce((union, area) => (union && area ? boundingArea(union, area) : undefined));
}
