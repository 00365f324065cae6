import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { Announcement } from "./Announcement";
import { useProgressWords } from "./useProgressWords";

interface ProgressProps {
  /** What is being done. */
  readonly phase: string;
  /** 0…1; undefined before anything is known. */
  readonly fraction: number | undefined;
  readonly isCancelling?: boolean;
  /** Undefined where it is too late to cancel. */
  readonly onCancelled: (() => void) | undefined;
}

const useStyles = makeStyles({
  progress: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "32px",
  },
  late: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** How far something is that takes a while, and the way to stop it while nothing has been written. */
export function Progress({ phase, fraction, isCancelling = false, onCancelled }: ProgressProps) {
  const styles = useStyles();
  const text = useProgressWords();
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={phase}
        {...(fraction === undefined ? {} : { value: fraction })}
        thickness="large"
      />
      <div className={styles.line}>
        <span>{isCancelling ? text.cancelling : phase}</span>
        {onCancelled === undefined ? (
          <span className={styles.late}>{text.tooLateToCancel}</span>
        ) : (
          <Button size="small" disabled={isCancelling} onClick={onCancelled}>
            {text.cancel}
          </Button>
        )}
      </div>
      <Announcement text={phase} />
    </div>
  );
}
