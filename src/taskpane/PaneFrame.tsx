import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { darkTheme, lightTheme } from "./theme/brand";
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

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0 },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

/**
 * What every screen of the pane needs around it: colours and words. Fluent puts the provider's classes, but not its style, on what opens over
 * the pane as well: a class that fills the pane would let a list of options cover it.
 */
export function PaneFrame({ locale, speech, children }: PaneFrameProps) {
  const styles = useStyles();
  const mode = useColorMode();
  return (
    <FluentProvider
      theme={mode === "dark" ? darkTheme : lightTheme}
      className={styles[mode]}
      style={{ height: "100%" }}
    >
      <div className={styles.frame}>
        <LanguageProvider locale={locale} speech={speech}>
          {children}
        </LanguageProvider>
      </div>
    </FluentProvider>
  );
}
