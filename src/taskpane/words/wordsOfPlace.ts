import type { Language } from "../../reference/words/language";
import type { Formats } from "../format/formats";
import { memoised } from "../state/memoised";
import { useLanguage } from "./LanguageContext";

/** The words of a place that isn't there from the beginning: they come with it, in every language. */
export function wordsOfPlace<Words>(
  spoken: Readonly<Record<Language, (format: Formats) => Words>>,
): () => Words {
  const words = memoised((language: Language, format: Formats) => spoken[language](format));
  return function useWordsOfPlace() {
    const { language, format } = useLanguage();
    return words(language, format);
  };
}
