import type { Language } from "../../../reference/words/language";
import type { ExamplesWords } from "../examplesWords";
import { english } from "./en";

const words: Readonly<Record<Language, ExamplesWords>> = { en: english, de: english };

/** What the Examples sheet says in a language. */
export function examplesWordsOf(language: Language): ExamplesWords {
  return words[language];
}
