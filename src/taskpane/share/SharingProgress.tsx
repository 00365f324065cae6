import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ProgressLine } from "./ProgressLine";
import { canCancelSharing, type SharingState } from "./sharingState";
import { useShareWords } from "./useShareWords";

interface SharingProgressProps {
  readonly state: SharingState;
  readonly onCancelled: () => void;
}

const useStyles = makeStyles({
  late: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** How far a task is, and the way to stop it while nothing has been written. */
export function SharingProgress({ state, onCancelled }: SharingProgressProps) {
  const styles = useStyles();
  const text = useShareWords();
  if (state.stage !== "working") return null;
  const { phase, fraction } = state.progress;
  return (
    <ProgressLine
      label={text.phases[phase]}
      fraction={fraction}
      isCancelling={state.isCancelling}
      onCancelled={canCancelSharing(state) ? onCancelled : undefined}
    >
      {phase !== "reading" && <span className={styles.late}>{text.tooLateToCancel}</span>}
    </ProgressLine>
  );
}
