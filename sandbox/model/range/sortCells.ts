import type { Area } from "../../engine/area";
import type { CellEntry } from "../../engine/cellEntry";
import type { CellStyle } from "../../engine/cellStyle";
import type { CellValue } from "../../engine/cellValue";
import { CellError } from "../../engine/cellValue";
import { translateFormula } from "../../engine/formula/translateFormula";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import type { Cells } from "../cells";
import { guardCells, guardSheet } from "../guard";

/** As documented: `key` is the column (or row) within the range. */
export interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

interface SortOptions {
  readonly matchCase: boolean;
  /** Columns are put in order, by the values of rows. */
  readonly columns: boolean;
}

/** Sorts in place; formulas move with their row as if copied there, styles go along. Blanks come last. */
export function sortCells(
  book: Book,
  { sheetId, area }: Cells,
  fields: readonly SortField[],
  options: SortOptions,
): void {
  guardSheet(book, sheetId, "allowSort");
  guardCells(book, sheetId, area);
  const width = options.columns ? area.rows : area.columns;
  if (fields.length === 0 || fields.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= width)) {
    throw new HostError("InvalidArgument", "Sort by columns that are within the range.");
  }
  const values = turned(book.engine.values(sheetId, area), options.columns);
  const order = values
    .map((_, i) => i)
    .sort((a, b) => compareRows(values[a] ?? [], values[b] ?? [], fields, options));
  if (order.every((from, to) => from === to)) {
    return;
  }
  const entries = turned(book.engine.entries(sheetId, area), options.columns);
  const styles = turned(book.engine.styles(sheetId, area), options.columns);
  const movedEntries = order.map((from, to) =>
    (entries[from] ?? []).map((entry, k) => moved(entry, area, k, from, to, options)),
  );
  const movedStyles = order.map((from): CellStyle[] => styles[from] ?? []);
  book.engine.write(sheetId, area, turned(movedEntries, options.columns));
  book.engine.setStyles(sheetId, area, turned(movedStyles, options.columns));
}

function moved(
  entry: CellEntry,
  area: Area,
  k: number,
  from: number,
  to: number,
  { columns }: SortOptions,
): CellEntry {
  const at = (line: number): { row: number; column: number } =>
    columns
      ? { row: area.row + k, column: area.column + line }
      : { row: area.row + line, column: area.column + k };
  return entry.formula === undefined
    ? entry
    : { ...entry, formula: translateFormula(entry.formula, at(from), at(to)) };
}

function turned<Item>(rows: readonly (readonly Item[])[], turn: boolean): Item[][] {
  if (!turn) {
    return rows.map((row) => [...row]);
  }
  return (rows[0] ?? []).map((_, j) => rows.flatMap((row) => row.slice(j, j + 1)));
}

function compareRows(
  a: readonly CellValue[],
  b: readonly CellValue[],
  fields: readonly SortField[],
  options: SortOptions,
): number {
  for (const { key, ascending = true } of fields) {
    const [x = null, y = null] = [a[key], b[key]];
    if (x === null || y === null) {
      if (x !== y) {
        return x === null ? 1 : -1;
      }
    } else {
      const order = compare(x, y, options.matchCase);
      if (order !== 0) {
        return ascending ? order : -order;
      }
    }
  }
  return 0;
}

type Filled = Exclude<CellValue, null>;

/** Numbers before text before booleans before errors. */
const rank = (value: Filled): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;

function compare(a: Filled, b: Filled, matchCase: boolean): number {
  if (rank(a) !== rank(b)) {
    return rank(a) - rank(b);
  }
  if (a instanceof CellError || b instanceof CellError) {
    return 0;
  }
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en", { sensitivity: matchCase ? "variant" : "accent" });
  }
  return Number(a) - Number(b);
}
