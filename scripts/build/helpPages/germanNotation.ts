import { germanErrorValue, germanFormula } from "../../../src/reference/germanFormula";
import type { Notation } from "./notation";

/** Excel in German, with the separators of Germany and Austria. */
export const germanNotation: Notation = {
  locale: "de-DE",
  listSeparator: "; ",
  /** @throws Error where the German name of a function isn't known */
  formula: (stored) => germanFormula(stored, refused),
  errorValue: germanErrorValue,
};

function refused(name: string): never {
  throw new Error(`What is ${name} called in German? See excelNames.ts.`);
}
