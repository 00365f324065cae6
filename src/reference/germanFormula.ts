import { tokenize, tokenTypes } from "@borgar/fx";
import { germanErrorValues, germanFunctionNames } from "./words/de/excelNames";

/**
 * A formula as German Excel shows and takes it, with the separators of Germany and Austria. Functions of add-ins, and names
 * that hold a LAMBDA, have one name in every language.
 *
 * @param unknown what to call a function whose German name isn't known here
 */
export function germanFormula(stored: string, unknown: (name: string) => string = (name) => name): string {
  let inArray = false;
  const typed = tokenize(stored).map(({ type, value }) => {
    switch (type) {
      case tokenTypes.NUMBER:
        return value.replace(".", ",");
      case tokenTypes.BOOLEAN:
        return value.toUpperCase() === "TRUE" ? "WAHR" : "FALSCH";
      case tokenTypes.ERROR:
        return germanErrorValue(value);
      case tokenTypes.FUNCTION:
        return /[._]/.test(value) ? value : (germanFunctionNames[value.toUpperCase()] ?? unknown(value));
      case tokenTypes.OPERATOR:
        if (value === "{" || value === "}") inArray = value === "{";
        if (value !== ",") return value;
        return inArray ? "." : ";";
      default:
        return value;
    }
  });
  return typed.join("");
}

export function germanErrorValue(stored: string): string {
  return germanErrorValues[stored] ?? stored;
}
