import type { Language } from "../../reference/words/language";

/** Where a help page is, seen from the pane: the English ones in `help/`, those of other languages in folders below. */
export function helpPath(page: string, language: Language): string {
  return language === "en" ? `help/${page}` : `help/${language}/${page}`;
}
