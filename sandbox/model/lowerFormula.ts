import { lowerStructured } from "../engine/formula/lowerStructured";
import type { Book } from "./book";
import { sheetInfo } from "./book";

/** A name's or rule's formula with its structured references written as addresses. */
export function lowerFormula(book: Book, formula: string): string {
  const { tables } = book.engine.parts;
  return lowerStructured(
    formula,
    { sheetId: "", row: 0, column: 0 },
    {
      named: (name) => tables.named(name),
      at: () => undefined,
      sheetName: (sheetId) => sheetInfo(book, sheetId).name,
    },
  );
}
