import { lowerStructured } from "../engine/formula/lowerStructured";
import { tableLookup } from "../engine/formula/tableLookup";
import type { Book } from "./book";

/** The formula of a name with its structured references written as addresses. */
export const lowerFormula = (book: Book, formula: string): string =>
  lowerStructured(
    formula,
    { sheetId: "", row: -1, column: -1 },
    tableLookup(book.engine.parts.tables, () => book.engine.sheets),
  );
