import { languageOf, languages, type Language } from "../../reference/words/language";
import { displayLanguage } from "../host/displayLanguage";
import { forget, remember, remembered } from "../host/remembered";

/** What the pane is to speak: what Excel's menus do, or the language that somebody chose on this device. */
export type LanguageChoice = "automatic" | Language;

const KEY = "Language";

export function rememberedChoice(): LanguageChoice {
  const last = remembered(KEY);
  return languages.find((language) => language === last) ?? "automatic";
}

export function rememberChoice(choice: LanguageChoice): void {
  if (choice === "automatic") forget(KEY);
  else remember(KEY, choice);
}

export function languageFor(choice: LanguageChoice): Language {
  return choice === "automatic" ? languageOf(displayLanguage()) : choice;
}
