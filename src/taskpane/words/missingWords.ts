import type { Language } from "../../reference/words/language";

/** What is said in place of a language's words where they are missing, in that language. English is always there. */
export const MISSING_WORDS: Readonly<
  Record<Language, { readonly text: string; readonly retry: string } | undefined>
> = {
  en: undefined,
  de: {
    text: "Die deutschen Texte wurden noch nicht geladen; bis dahin ist dieser Bereich auf Englisch. Bleibt es dabei, prüfen Sie die Verbindung.",
    retry: "Erneut versuchen",
  },
};
