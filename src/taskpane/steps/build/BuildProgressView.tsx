import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { Announcement } from "../../components/Announcement";
import { canCancel, type BuildState } from "../../state/buildState";
import { useStepWords } from "../../words/useStepWords";

interface BuildProgressViewProps {
  readonly state: BuildState;
  readonly onCancelled: () => void;
}

const useStyles = makeStyles({
  progress: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "32px" },
  late: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** How far the build is, and the way to stop it while nothing has been written. */
export function BuildProgressView({ state, onCancelled }: BuildProgressViewProps) {
  const styles = useStyles();
  const stepWords = useStepWords();
  const text = stepWords.build;
  if (state.stage !== "building") return null;
  const { progress, isCancelling } = state;
  const phase = text.phases[progress?.phase ?? "reading"];
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={phase}
        {...(progress === undefined ? {} : { value: progress.fraction })}
        thickness="large"
      />
      <div className={styles.line}>
        <span>{isCancelling ? text.cancelling : phase}</span>
        {canCancel(state) ? (
          <Button size="small" disabled={isCancelling} onClick={onCancelled}>
            {text.cancel}
          </Button>
        ) : (
          <span className={styles.late}>{text.tooLateToCancel}</span>
        )}
      </div>
      <Announcement text={phase} />
    </div>
  );
}
