import { tokenize, tokenTypes } from "@borgar/fx";
import { germanErrorValues, germanFunctionNames } from "./germanNames";
import type { Notation } from "./notation";

/** Excel in German, with the separators of Germany and Austria. */
export const germanNotation: Notation = { locale: "de-DE", listSeparator: "; ", formula, errorValue };

/** @throws Error where the German name of a function isn't known */
function formula(stored: string): string {
  let inArray = false;
  const typed = tokenize(stored).map(({ type, value }) => {
    switch (type) {
      case tokenTypes.NUMBER:
        return value.replace(".", ",");
      case tokenTypes.BOOLEAN:
        return value.toUpperCase() === "TRUE" ? "WAHR" : "FALSCH";
      case tokenTypes.ERROR:
        return errorValue(value);
      case tokenTypes.FUNCTION:
        return functionName(value);
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

/** Functions of add-ins, and names that hold a LAMBDA, have one name in every language. */
function functionName(name: string): string {
  if (/[._]/.test(name)) return name;
  const german = germanFunctionNames[name];
  if (german === undefined) throw new Error(`What is ${name} called in German? See germanNames.ts.`);
  return german;
}

function errorValue(stored: string): string {
  return germanErrorValues[stored] ?? stored;
}
