import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { Announcement } from "../components/Announcement";
import { canCancelSharing, type SharingState } from "./sharingState";
import { useShareWords } from "./useShareWords";

interface SharingProgressProps {
  readonly state: SharingState;
  readonly onCancelled: () => void;
}

const useStyles = makeStyles({
  progress: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "32px" },
  late: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** How far a task is, and the way to stop it while nothing has been written. */
export function SharingProgress({ state, onCancelled }: SharingProgressProps) {
  const styles = useStyles();
  const text = useShareWords();
  if (state.stage !== "working") return null;
  const phase = text.phases[state.progress.phase];
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={phase} value={state.progress.fraction} thickness="large" />
      <div className={styles.line}>
        <span>{state.isCancelling ? text.cancelling : phase}</span>
        {canCancelSharing(state) && (
          <Button size="small" disabled={state.isCancelling} onClick={onCancelled}>
            {text.cancel}
          </Button>
        )}
        {state.task === "prepare" && state.progress.phase !== "reading" && (
          <span className={styles.late}>{text.tooLateToCancel}</span>
        )}
      </div>
      <Announcement text={phase} />
    </div>
  );
}
