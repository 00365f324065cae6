import { useEffect, useState } from "react";
import { useLanguage } from "../words/LanguageContext";
import { PaneButton } from "./PaneButton";

/** After that an answer has been lost more likely than it is under way. */
const PATIENCE_MS = 8_000;

interface BusyProps {
  readonly label: string;
  /** Asks once more; offered when it takes long. */
  readonly onRetry?: (() => void) | undefined;
}

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
    <div className="busy">
      <div className="busy-status" role="status">
        <span className="busy-sign" />
        <span>{label}</span>
      </div>
      {onRetry !== undefined && overdue === attempt && (
        <PaneButton
          size="small"
          onClick={() => {
            setAttempt(attempt + 1);
            onRetry();
          }}
        >
          {words.wizard.retry}
        </PaneButton>
      )}
    </div>
  );
}
