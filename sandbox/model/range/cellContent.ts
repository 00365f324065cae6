import type { Area } from "../../engine/area";
import { readEntry } from "../../engine/cellEntry";
import type { CellValue } from "../../engine/cellValue";
import { CellError } from "../../engine/cellValue";
import { structuredCheck } from "../../engine/formula/checkStructured";
import { tableLookup } from "../../engine/formula/tableLookup";
import type { Book } from "../book";
import { guardCells } from "../guard";
import { checkCount, shaped } from "./shape";

export type PlainValue = string | number | boolean;

/** A value as the API tells it: blank is `""`, an error its text. */
export const plainValue = (value: CellValue): PlainValue =>
  value === null ? "" : value instanceof CellError ? value.code : value;

export const readValues = (book: Book, sheetId: string, area: Area): PlainValue[][] =>
  book.engine.values(sheetId, area).map((row) => row.map(plainValue));

/** Formulas, and values where there are none. */
export function readFormulas(book: Book, sheetId: string, area: Area): PlainValue[][] {
  const values = book.engine.values(sheetId, area);
  return book.engine
    .formulas(sheetId, area)
    .map((row, i) => row.map((formula, j) => formula ?? plainValue(values[i]?.[j] ?? null)));
}

/** Takes values or formulas in as if typed: all of them or, if one is refused, none. */
export function writeCells(book: Book, sheetId: string, area: Area, input: unknown): void {
  checkCount(area);
  const rows = shaped(input, area);
  guardCells(book, sheetId, area);
  const styles = book.engine.styles(sheetId, area);
  const checkTables = structuredCheck(tableLookup(book.engine.parts.tables, () => book.engine.sheets));
  const entries = rows.map((row, i) =>
    row.map((cell, j) => {
      const entry = readEntry(cell, styles[i]?.[j]?.numberFormat);
      if (entry?.formula !== undefined) {
        checkTables(entry.formula, { sheetId, row: area.row + i, column: area.column + j });
      }
      return entry;
    }),
  );
  book.engine.write(sheetId, area, entries);
}

const types = { string: "String", number: "Double", boolean: "Boolean" } as const;

export function valueType(value: CellValue): string {
  if (value === null) {
    return "Empty";
  }
  return value instanceof CellError ? "Error" : types[typeof value as keyof typeof types];
}
