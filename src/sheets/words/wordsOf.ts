import type { Language } from "../../reference/words/language";
import { english } from "./en";
import type { SheetWords } from "./sheetWords";

const words: Readonly<Record<Language, SheetWords>> = { en: english, de: english };

/** What the sheets of a plan say in its language. */
export function wordsOf(language: Language): SheetWords {
  return words[language];
}
