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
import { NameChangeList } from "./NameChangeList";

interface ResultScreenProps {
  readonly report: BuildReport;
  /** The user wants to change the plan as it stands now. */
  readonly onOpened: (plan: ExistingPlan) => void;
  /** The user has seen enough. */
  readonly onFinished: (plan: ExistingPlan) => void;
}

const useStyles = makeStyles({
  icon: { fontSize: "40px", color: tokens.colorBrandForeground1 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The plan stands: its sheets, and what has changed. */
export function ResultScreen({ report, onOpened, onFinished }: ResultScreenProps) {
  const styles = useStyles();
  const stepWords = useStepWords();
  const workbook = useWorkbook();
  const [failed, setFailed] = useState<{ readonly error: WorkbookError; readonly again: () => void }>();
  const text = stepWords.build;
  const isUpdate = report.sheets.some(({ action }) => action === "update");
  /** With the plan as it stands by now. */
  const leave = (then: (plan: ExistingPlan) => void) => {
    const fail = (error: WorkbookError) => setFailed({ error, again: () => leave(then) });
    void workbook.readPlan().then(
      (plan) => (plan === undefined ? fail(new WorkbookError("noPlan")) : then(plan)),
      (reason: unknown) => fail(toWorkbookError(reason)),
    );
  };
  return (
    <main className="scroll">
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <ScreenTitle size="large">{isUpdate ? text.updatedTitle : text.resultTitle}</ScreenTitle>
      <p className={styles.lead}>{text.resultLead}</p>
      <Section title={text.sheets}>
        <SheetLinks sheets={report.sheets} />
      </Section>
      <Section title={text.accounts}>
        <AccountChangeList changes={report.accounts} changed={report.changed} />
        <NameChangeList names={report.names} />
      </Section>
      {failed !== undefined && <FailureNotice error={failed.error} onRetry={failed.again} />}
      <div className={styles.ways}>
        <Button appearance="primary" onClick={() => leave(onFinished)}>
          {text.done}
        </Button>
        <Button onClick={() => leave(onOpened)}>{text.again}</Button>
      </div>
    </main>
  );
}
