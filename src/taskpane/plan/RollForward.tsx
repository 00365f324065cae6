import { useCallback, useState } from "react";
import type { ExistingPlan } from "../../workbook/planWorkbook";
import { planRollForward } from "../../workbook/rollForward/rollForward";
import type { WorkbookError } from "../../workbook/workbookError";
import { Busy } from "../components/Busy";
import { FailureNotice } from "../components/FailureNotice";
import { NumberField } from "../components/NumberField";
import { OperationProgress } from "../components/OperationProgress";
import { Section } from "../components/Section";
import { StepFrame } from "../components/StepFrame";
import { useLoaded } from "../state/useLoaded";
import { DoneScreen } from "./DoneScreen";
import { RevenueColumnField } from "./RevenueColumnField";
import { RollForwardPreviewView } from "./RollForwardPreviewView";
import { TextList } from "./TextList";
import { useEscape } from "./useEscape";
import { useOperation } from "./useOperation";
import { usePlanWords } from "./usePlanWords";

interface RollForwardProps {
  readonly plan: ExistingPlan;
  readonly onLeft: () => void;
  readonly onRolled: () => void;
}

/** Says what the next year changes and what is kept of the old one, asks for the goal, and rolls the plan forward. */
export function RollForward({ plan, onLeft, onRolled }: RollForwardProps) {
  const text = usePlanWords().roll;
  const [revenueColumn, setRevenueColumn] = useState<number>();
  const [goal, setGoal] = useState<number>();
  const [preview, checkAgain] = useLoaded(
    useCallback(() => planRollForward.preview({ revenueColumn }), [revenueColumn]),
  );
  const { state, report, start, cancel } = useOperation((progress, signal) =>
    planRollForward.rollForward({ revenueColumn, goal }, progress, signal),
  );
  const isRunning = state.stage === "building";
  const onBack = isRunning ? undefined : onLeft;
  useEscape(report === undefined ? onBack : undefined);
  if (report !== undefined)
    return (
      <DoneScreen title={text.doneTitle(report.toYear)} lead={text.doneLead} onClosed={onRolled}>
        <Section title={text.archives} lead={text.archivesLead}>
          <TextList lines={report.archives} />
        </Section>
      </DoneScreen>
    );
  const retryOf = ({ code }: WorkbookError) => (code === "cancelled" ? undefined : () => void start());
  const goalYear = plan.settings.thisYear + 2;
  const isMissing = preview.state === "failed" && preview.error.code === "yearMissing";
  return (
    <StepFrame
      title={text.title}
      lead={text.lead}
      onBack={onBack}
      forward={
        isRunning
          ? undefined
          : { label: text.confirm, disabled: preview.state !== "ready", onChosen: () => void start() }
      }
      summary={isRunning && <OperationProgress state={state} phases={text.phases} onCancelled={cancel} />}
    >
      {state.stage === "failed" && (
        <FailureNotice error={state.error} nothingLost onRetry={retryOf(state.error)} />
      )}
      {preview.state === "loading" && <Busy label={text.checking} onRetry={checkAgain} />}
      {preview.state === "failed" && <FailureNotice error={preview.error} nothingLost onRetry={checkAgain} />}
      {(isMissing || revenueColumn !== undefined) && (
        <RevenueColumnField
          source={plan.source}
          year={plan.settings.thisYear + 1}
          value={revenueColumn}
          onChosen={setRevenueColumn}
        />
      )}
      {preview.state === "ready" && (
        <>
          <NumberField
            label={text.goal(goalYear)}
            hint={text.goalHint}
            unit={plan.settings.currency}
            value={goal}
            onEntered={setGoal}
            onCleared={() => setGoal(undefined)}
          />
          <RollForwardPreviewView preview={preview.value} />
        </>
      )}
    </StepFrame>
  );
}
