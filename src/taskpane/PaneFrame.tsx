import type { ReactNode } from "react";
import { MissingLanguage } from "./components/MissingLanguage";
import { useColorMode } from "./theme/useColorMode";
import { LanguageProvider } from "./words/LanguageContext";
import type { Speech } from "./words/speech";

interface PaneFrameProps {
  /** How the user writes numbers: "de-DE". */
  readonly locale: string;
  /** What the pane speaks at first. */
  readonly speech: Speech;
  readonly children: ReactNode;
}

/** What every screen of the pane needs around it: colours and words. */
export function PaneFrame({ locale, speech, children }: PaneFrameProps) {
  useColorMode();
  return (
    <div className="pane">
      <LanguageProvider locale={locale} speech={speech}>
        <MissingLanguage />
        {children}
      </LanguageProvider>
    </div>
  );
}
