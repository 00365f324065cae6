import { FluentProvider, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { darkTheme, lightTheme } from "./theme/brand";
import { useColorMode } from "./theme/useColorMode";
import { LanguageProvider } from "./words/LanguageContext";

interface PaneFrameProps {
  /** How the user writes numbers: "de-DE". */
  readonly locale: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0 },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

/** What every screen of the pane needs around it: colours and words. */
export function PaneFrame({ locale, children }: PaneFrameProps) {
  const styles = useStyles();
  const mode = useColorMode();
  return (
    <FluentProvider
      theme={mode === "dark" ? darkTheme : lightTheme}
      className={mergeClasses(styles.frame, styles[mode])}
    >
      <LanguageProvider locale={locale}>{children}</LanguageProvider>
    </FluentProvider>
  );
}
