import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import type { BuildReport, ExistingPlan } from "../../../workbook/planWorkbook";
import { WorkbookError } from "../../../workbook/workbookError";
import { FailureNotice } from "../../components/FailureNotice";
import { ScreenTitle } from "../../components/ScreenTitle";
import { Section } from "../../components/Section";
import { SheetLinks } from "../../components/SheetLinks";
import { toWorkbookError } from "../../state/toWorkbookError";
import { useWorkbook } from "../../WorkbookContext";
import { useStepWords } from "../../words/useStepWords";
import { AccountChangeList } from "./AccountChangeList";

interface ResultScreenProps {
  readonly report: BuildReport;
  /** The user wants to change the plan as it stands now. */
  readonly onOpened: (plan: ExistingPlan) => void;
}

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    flexGrow: 1,
    overflowY: "auto",
    // Too little height scrolls; it squeezes nothing.
    "& > *": { flexShrink: 0 },
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { fontSize: "40px", color: tokens.colorBrandForeground1 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  again: { alignSelf: "flex-start" },
});

/** The plan stands: its sheets, and what has changed. */
export function ResultScreen({ report, onOpened }: ResultScreenProps) {
  const styles = useStyles();
  const stepWords = useStepWords();
  const workbook = useWorkbook();
  const [error, setError] = useState<WorkbookError>();
  const text = stepWords.build;
  const isUpdate = report.sheets.some(({ action }) => action === "update");
  const openAgain = () =>
    void workbook.readPlan().then(
      (plan) => (plan === undefined ? setError(new WorkbookError("noPlan")) : onOpened(plan)),
      (reason: unknown) => setError(toWorkbookError(reason)),
    );
  return (
    <main className={styles.screen}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <ScreenTitle size="large">{isUpdate ? text.updatedTitle : text.resultTitle}</ScreenTitle>
      <p className={styles.lead}>{text.resultLead}</p>
      <Section title={text.sheets}>
        <SheetLinks sheets={report.sheets} />
      </Section>
      <Section title={text.accounts}>
        <AccountChangeList changes={report.accounts} changed={report.changed} />
      </Section>
      {error !== undefined && <FailureNotice error={error} onRetry={openAgain} />}
      <Button className={styles.again} onClick={openAgain}>
        {text.again}
      </Button>
    </main>
  );
}
