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
  return (
    <div className={useStyles().busy}>
      <Spinner size="small" label={label} role="status" />
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
