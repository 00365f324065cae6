import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ScreenTitle } from "./ScreenTitle";
import { useScrollStyles } from "./scrollStyles";

interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  lead: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** A screen of the pane: its heading, and what stands below it. */
export function Screen({ title, lead, children }: ScreenProps) {
  const styles = useStyles();
  return (
    <main className={useScrollStyles().scroll}>
      <div>
        <ScreenTitle>{title}</ScreenTitle>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </main>
  );
}
