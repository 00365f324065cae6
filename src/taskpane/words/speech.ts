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

/** So long a pane that opens waits for words. */
const PATIENCE_MS = 4_000;

/** The speech to begin with: that of the language where it is there soon, English otherwise. */
export function firstSpeech(language: Language): Promise<Speech> {
  const english = new Promise<Speech>((resolve) => setTimeout(resolve, PATIENCE_MS, ENGLISH));
  return Promise.race([loadSpeech(language), english]);
}

/** The speech of a language; English where its words can't be loaded. */
export async function loadSpeech(language: Language): Promise<Speech> {
  if (language === "en") return ENGLISH;
  try {
    return { language, words: await others[language]() };
  } catch {
    return ENGLISH;
  }
}
