import type { Language } from "../../reference/words/language";
import type { Formats } from "../format/formats";
import { english } from "./en";
import type { PaneWords } from "./paneWords";

/** A language, and how the pane speaks it. */
export interface Speech {
  readonly language: Language;
  readonly words: (format: Formats) => PaneWords;
}

export const ENGLISH: Speech = { language: "en", words: english };

/** English is always there; every other language comes when it is wanted. */
const others: Record<Exclude<Language, "en">, () => Promise<Speech["words"]>> = {
  de: () => import("./de").then(({ german }) => german),
};

/** The speech of a language; English where its words can't be loaded. */
export async function loadSpeech(language: Language): Promise<Speech> {
  if (language === "en") return ENGLISH;
  try {
    return { language, words: await others[language]() };
  } catch {
    return ENGLISH;
  }
}
