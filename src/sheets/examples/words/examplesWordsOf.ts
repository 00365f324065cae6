import type { Language } from "../../../reference/words/language";
import type { ExamplesWords } from "../examplesWords";
import { german } from "./de";
import { english } from "./en";

const words: Readonly<Record<Language, ExamplesWords>> = { en: english, de: german };

/** What the Examples sheet says in a language. */
export function examplesWordsOf(language: Language): ExamplesWords {
  return words[language];
}
