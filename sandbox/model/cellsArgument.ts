import { parseArea, splitSheet } from "../engine/address";
import { HostError } from "../host/hostError";
import type { Book } from "./book";
import { findSheet } from "./book";
import type { Cells } from "./cells";
import { CellsObject } from "./cellsObject";
import { namedCells } from "./name/namedCells";

/** What a parameter of type `Range | string` means; text without a sheet means the given one. */
export function cellsArgument(book: Book, argument: unknown, sheetId: string): Cells {
  if (argument instanceof CellsObject) {
    return argument;
  }
  if (typeof argument !== "string" || argument === "") {
    throw new HostError("InvalidArgument", "A range or an address was expected.");
  }
  const { sheet, rest } = splitSheet(argument.replace(/^=/, ""));
  const found = sheet === undefined ? sheetId : findSheet(book, sheet)?.id;
  const area = parseArea(rest);
  if (found !== undefined && area) {
    return { sheetId: found, area };
  }
  const named = namedCells(book, rest, found);
  if (!named) {
    throw new HostError("InvalidArgument", `${argument} is not an address.`);
  }
  return named;
}
