import type { Language } from "../../reference/words/language";

/** What each language calls itself: whoever looks for it reads that, whatever the pane speaks. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };
