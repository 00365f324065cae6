import { parseArea, splitSheet } from "../../engine/address";
import { findName } from "../../engine/definedName";
import { tableBody } from "../../engine/tables/table";
import type { Book } from "../book";
import { findSheet } from "../book";
import { lowerFormula } from "../lowerFormula";
import type { Cells } from "../cells";

/** The cells that a table's or a defined name stands for, if it does. */
export function namedCells(book: Book, name: string, sheetId: string | undefined): Cells | undefined {
  const table = book.engine.parts.tables.named(name);
  if (table) {
    return { sheetId: table.sheetId, area: tableBody(table) };
  }
  const { names } = book.engine;
  const found =
    (sheetId === undefined ? undefined : findName(names, name, sheetId)) ?? findName(names, name, undefined);
  return found && referredCells(book, found.formula);
}

/** The cells that a formula such as `=Sheet1!$A$1:$B$2` or `=Accounts[Revenue]` refers to; undefined for any other. */
export function referredCells(book: Book, formula: string): Cells | undefined {
  const { sheet, rest } = splitSheet(lowerFormula(book, formula).slice(1));
  const sheetId = sheet === undefined ? undefined : findSheet(book, sheet)?.id;
  const area = parseArea(rest);
  return sheetId !== undefined && area ? { sheetId, area } : undefined;
}
