import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLanguage } from "../words/LanguageContext";

/** After that an answer has been lost more likely than it is under way. */
const PATIENCE_MS = 8_000;

interface BusyProps {
  readonly label: string;
  /** Asks once more; offered when it takes long. */
  readonly onRetry?: (() => void) | undefined;
}

const useStyles = makeStyles({
  busy: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXXL,
  },
  // For those who want nothing to move it fades in and out instead.
  spinner: {
    "@media (prefers-reduced-motion: reduce)": {
      animationName: { "50%": { opacity: 0.3 } },
      animationDuration: "2s",
    },
  },
});

/** Something is on its way. */
export function Busy({ label, onRetry }: BusyProps) {
  const { words } = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const [overdue, setOverdue] = useState<number>();
  useEffect(() => {
    const timer = setTimeout(() => setOverdue(attempt), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [attempt]);
  const styles = useStyles();
  return (
    <div className={styles.busy}>
      <Spinner size="small" label={label} role="status" spinner={{ className: styles.spinner }} />
      {onRetry !== undefined && overdue === attempt && (
        <Button
          size="small"
          onClick={() => {
            setAttempt(attempt + 1);
            onRetry();
          }}
        >
          {words.wizard.retry}
        </Button>
      )}
    </div>
  );
}
