import { createContext, useContext, useEffect, useMemo, type ReactNode } from "react";
import type { Language } from "../../reference/words/language";
import { createFormats, type Formats } from "../format/formats";
import type { LanguageChoice } from "./languageChoice";
import type { PaneWords } from "./paneWords";
import type { Speech } from "./speech";
import { useSpeech } from "./useSpeech";

interface SpokenLanguage {
  /** What the pane speaks now. */
  readonly language: Language;
  readonly words: PaneWords;
  readonly format: Formats;
  /** What it is to speak. */
  readonly choice: LanguageChoice;
  /** Changes what it speaks, as soon as the words are there. */
  readonly choose: (choice: LanguageChoice) => void;
  /** What it is to speak could not be loaded. */
  readonly isMissing: boolean;
}

const LanguageContext = createContext<SpokenLanguage | undefined>(undefined);

interface LanguageProviderProps {
  /** How the user writes numbers: "de-DE". */
  readonly locale: string;
  /** What the pane speaks at first. */
  readonly speech: Speech;
  readonly children: ReactNode;
}

/** Gives the pane its words and its way to write numbers. */
export function LanguageProvider({ locale, speech: first, children }: LanguageProviderProps) {
  const { speech, choice, choose, isMissing } = useSpeech(first);
  const spoken = useMemo(() => {
    const format = createFormats(locale, speech.language);
    return { language: speech.language, words: speech.words(format), format, choice, choose, isMissing };
  }, [locale, speech, choice, choose, isMissing]);
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech]);
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

export function useLanguage(): SpokenLanguage {
  const spoken = useContext(LanguageContext);
  if (spoken === undefined) throw new Error("useLanguage needs a LanguageProvider around it");
  return spoken;
}
