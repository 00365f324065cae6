import { createContext, useContext, useMemo, type ReactNode } from "react";
import { languageOf, type Language as SpokenLanguage } from "../../reference/words/language";
import { createFormats, type Formats } from "../format/formats";
import { english } from "./en";
import type { PaneWords } from "./paneWords";

interface Language {
  readonly language: SpokenLanguage;
  readonly words: PaneWords;
  readonly format: Formats;
}

const LanguageContext = createContext<Language | undefined>(undefined);

/** Gives the pane its words and its way to write numbers. */
export function LanguageProvider({
  locale,
  children,
}: {
  readonly locale: string;
  readonly children: ReactNode;
}) {
  const language = useMemo(() => {
    const format = createFormats(locale);
    return { language: languageOf(locale), words: english(format), format };
  }, [locale]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === undefined) throw new Error("useLanguage needs a LanguageProvider around it");
  return language;
}
