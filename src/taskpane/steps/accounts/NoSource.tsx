import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { Busy } from "../../components/Busy";
import { FailureNotice } from "../../components/FailureNotice";
import { usePlanning } from "../../state/PlanContext";
import { useStepWords } from "../../words/useStepWords";
import { useSample } from "./useSample";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { fontSize: "32px", color: tokens.colorBrandForeground1 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** No table in the workbook and nothing selected: what to do about it, and invented accounts to try with. */
export function NoSource() {
  const styles = useStyles();
  const stepWords = useStepWords();
  const { refresh } = usePlanning();
  const { sample, insert } = useSample();
  return (
    <div className={styles.empty}>
      <TableRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{stepWords.accounts.noSourceTitle}</h2>
      <p className={styles.text}>{stepWords.accounts.noSource}</p>
      <div className={styles.actions}>
        <Button onClick={refresh}>{stepWords.accounts.noSourceAction}</Button>
        <Button disabledFocusable={sample.stage === "inserting"} onClick={() => void insert()}>
          {stepWords.accounts.insertSample}
        </Button>
      </div>
      {sample.stage === "inserting" && <Busy label={stepWords.accounts.insertingSample} />}
      {sample.stage === "failed" && (
        <FailureNotice error={sample.error} nothingLost onRetry={() => void insert()} />
      )}
    </div>
  );
}
