import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { BuildProgress } from "../../workbook/planWorkbook";
import { Announcement } from "../components/Announcement";
import { canCancel, type BuildState } from "../state/buildState";
import { useStepWords } from "../words/useStepWords";

interface OperationProgressProps {
  readonly state: BuildState;
  readonly phases: Readonly<Record<BuildProgress["phase"], string>>;
  readonly onCancelled: () => void;
}

const useStyles = makeStyles({
  progress: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", minHeight: "32px" },
});

/** How far it is, and the way to stop it while nothing has been written. */
export function OperationProgress({ state, phases, onCancelled }: OperationProgressProps) {
  const styles = useStyles();
  const text = useStepWords().build;
  if (state.stage !== "building") return null;
  const phase = phases[state.progress?.phase ?? "reading"];
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={phase}
        {...(state.progress === undefined ? {} : { value: state.progress.fraction })}
        thickness="large"
      />
      <div className={styles.line}>
        <span>{state.isCancelling ? text.cancelling : phase}</span>
        {canCancel(state) && (
          <Button size="small" disabled={state.isCancelling} onClick={onCancelled}>
            {text.cancel}
          </Button>
        )}
      </div>
      <Announcement text={phase} />
    </div>
  );
}
