import type { Area } from "../../engine/area";
import { displayText } from "../../engine/displayText";
import { isGerman, localFormula } from "../../engine/formula/localFormula";
import type { Book } from "../book";
import { type PlainValue, readValues } from "./cellContent";
import { numberFormats } from "./numberFormats";

/** Formulas as their user writes them, and values where there are none. */
export function localFormulas(book: Book, sheetId: string, area: Area): PlainValue[][] {
  const values = readValues(book, sheetId, area);
  return book.engine
    .formulas(sheetId, area)
    .map((row, i) =>
      row.map((formula, j) =>
        formula === undefined ? (values[i]?.[j] ?? "") : localFormula(formula, book.locale),
      ),
    );
}

/** What the cells show their user. */
export function localTexts(book: Book, sheetId: string, area: Area): string[][] {
  if (!isGerman(book.locale)) return book.engine.texts(sheetId, area);
  const formats = numberFormats(book, sheetId, area);
  return book.engine
    .values(sheetId, area)
    .map((row, i) => row.map((value, j) => displayText(value, formats[i]?.[j], book.locale)));
}
