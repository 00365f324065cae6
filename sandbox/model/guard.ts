import type { Area } from "../engine/area";
import { intersection, isWholeColumns, isWholeRows } from "../engine/area";
import { HostError } from "../host/hostError";
import type { Book } from "./book";
import { sheetInfo } from "./book";

/** What protection keeps from being done; each throws `AccessDenied`. */

export function guardCells(book: Book, sheetId: string, area: Area): void {
  if (!book.state.sheet(sheetId).protection) {
    return;
  }
  const used = book.engine.usedArea(sheetId, false);
  const looked = isWholeColumns(area) || isWholeRows(area) ? used && intersection(area, used) : area;
  const open =
    looked &&
    book.engine.styles(sheetId, looked).every((row) => row.every((style) => style.locked === false));
  if (!open) {
    refuse(book, sheetId);
  }
}

/** @param permission The option of the protection that allows it: `allowFormatCells`. */
export function guardSheet(book: Book, sheetId: string, permission?: string): void {
  const protection = book.state.sheet(sheetId).protection;
  if (protection && (permission === undefined || protection.options[permission] !== true)) {
    refuse(book, sheetId);
  }
}

export function guardStructure(book: Book): void {
  if (book.state.protection) {
    throw new HostError("AccessDenied", "The structure of the workbook is protected.");
  }
}

function refuse(book: Book, sheetId: string): never {
  throw new HostError("AccessDenied", `The sheet ${sheetInfo(book, sheetId).name} is protected.`);
}
