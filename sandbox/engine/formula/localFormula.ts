import { tokenize, tokenTypes } from "@borgar/fx";
import { germanBoolean, germanError, germanFunction } from "./germanNames";

/** Whether a locale is one whose notation is known here besides English (US). */
export const isGerman = (locale: string): boolean => /^de\b/i.test(locale);

/** A formula as people in a locale see it: functions, separators, decimals, booleans and errors. */
export const localFormula = (formula: string, locale: string): string =>
  isGerman(locale) ? germanFormula(formula) : formula;

function germanFormula(formula: string): string {
  let inArray = false;
  const written = tokenize(formula).map(({ type, value }) => {
    switch (type) {
      case tokenTypes.NUMBER:
        return value.replace(".", ",");
      case tokenTypes.BOOLEAN:
        return germanBoolean(value.toUpperCase() === "TRUE");
      case tokenTypes.ERROR:
        return germanError(value);
      case tokenTypes.FUNCTION:
        return germanFunction(value);
      case tokenTypes.OPERATOR:
        if (value === "{" || value === "}") inArray = value === "{";
        return value !== "," ? value : inArray ? "." : ";";
      default:
        return value;
    }
  });
  return written.join("");
}
