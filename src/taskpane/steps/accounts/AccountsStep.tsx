import { Busy } from "../../components/Busy";
import { FailureNotice } from "../../components/FailureNotice";
import { StepFrame } from "../../components/StepFrame";
import { usePlanning } from "../../state/PlanContext";
import { useLanguage } from "../../words/LanguageContext";
import { useStepWords } from "../../words/useStepWords";
import { AccountTotals } from "./AccountTotals";
import { ColumnFields } from "./ColumnFields";
import { NoSource } from "./NoSource";
import { ProblemList } from "./ProblemList";
import { SourceField } from "./SourceField";
import { useAccountBlockers } from "./useAccountBlockers";

/** Which accounts the plan is for, and what stands in their columns. */
export function AccountsStep() {
  const { words } = useLanguage();
  const stepWords = useStepWords();
  const { dispatch, sources, source, table, view, refresh } = usePlanning();
  const blockers = useAccountBlockers();
  const hasSources = source !== undefined;

  const goOn = () => {
    if (source === undefined) return;
    dispatch({ type: "accountsChosen", source });
    dispatch({ type: "stepEntered", step: "churn" });
  };
  return (
    <StepFrame
      title={stepWords.accounts.title}
      lead={stepWords.accounts.lead}
      blockers={blockers}
      forward={
        hasSources ? { label: words.wizard.next, disabled: view === undefined, onChosen: goOn } : undefined
      }
    >
      {sources.state === "failed" && <FailureNotice error={sources.error} onRetry={refresh} />}
      {sources.state === "loading" && !hasSources && (
        <Busy label={stepWords.accounts.reading} onRetry={refresh} />
      )}
      {sources.state === "ready" && !hasSources && <NoSource />}
      {hasSources && <SourceField />}
      {hasSources && table.state === "loading" && (
        <Busy label={stepWords.accounts.reading} onRetry={refresh} />
      )}
      {hasSources && table.state === "failed" && <FailureNotice error={table.error} onRetry={refresh} />}
      {view !== undefined && (
        <>
          {view.plan !== undefined && view.plan.accounts.length > 0 && <AccountTotals plan={view.plan} />}
          <ColumnFields view={view} />
          {view.plan !== undefined && <ProblemList table={view.table} problems={view.plan.problems} />}
        </>
      )}
    </StepFrame>
  );
}
