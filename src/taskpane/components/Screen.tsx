import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ScreenTitle } from "./ScreenTitle";

interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // Too little height scrolls; it squeezes nothing.
    "& > *": { flexShrink: 0 },
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
    // The gutter of the scrollbar is the rest of the margin.
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  lead: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** A screen of the pane: its heading, and what stands below it. */
export function Screen({ title, lead, children }: ScreenProps) {
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <div>
        <ScreenTitle>{title}</ScreenTitle>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </main>
  );
}
