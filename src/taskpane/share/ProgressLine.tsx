import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Announcement } from "../components/Announcement";
import { useShareWords } from "./useShareWords";

interface ProgressLineProps {
  readonly label: string;
  /** 0…1. */
  readonly fraction: number;
  readonly isCancelling?: boolean;
  /** Undefined where it can't be cancelled. */
  readonly onCancelled: (() => void) | undefined;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  progress: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: "32px",
  },
});

/** How far something is that takes a while, and the way to stop it. */
export function ProgressLine({
  label,
  fraction,
  isCancelling = false,
  onCancelled,
  children,
}: ProgressLineProps) {
  const styles = useStyles();
  const text = useShareWords();
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={label} value={fraction} thickness="large" />
      <div className={styles.line}>
        <span>{isCancelling ? text.cancelling : label}</span>
        {onCancelled && (
          <Button size="small" disabled={isCancelling} onClick={onCancelled}>
            {text.cancel}
          </Button>
        )}
        {children}
      </div>
      <Announcement text={label} />
    </div>
  );
}
