import type { Language } from "../../reference/words/language";
import { german } from "./de";
import { english } from "./en";
import type { SheetWords } from "./sheetWords";

const words: Readonly<Record<Language, SheetWords>> = { en: english, de: german };

/** What the sheets of a plan say in its language. */
export function wordsOf(language: Language): SheetWords {
  return words[language];
}
