import { Suspense, useEffect, useState } from "react";
import type { BuildReport, ExistingPlan } from "../workbook/planWorkbook";
import { BusyScreen } from "./components/BusyScreen";
import { Notice } from "./components/Notice";
import { ScreenBoundary } from "./components/ScreenBoundary";
import { StepHeader } from "./components/StepHeader";
import { WelcomeScreen } from "./components/WelcomeScreen";
import { laterScreen } from "./laterScreen";
import type { Draft } from "./state/draft";
import { PlanContext } from "./state/PlanContext";
import { usePlanningState } from "./state/usePlanningState";
import { useSavedDraft } from "./state/useSavedDraft";
import { useWorkbook } from "./WorkbookContext";
import { useLanguage } from "./words/LanguageContext";
import { PaneButton } from "./components/PaneButton";

interface WizardProps {
  readonly initial: Draft;
  readonly existing: ExistingPlan | undefined;
  readonly draftIgnored: boolean;
  /** Whether its steps are shown, rather than what one begins them from. */
  readonly isOpen: boolean;
  readonly onOpenChanged: (isOpen: boolean) => void;
}

const StepScreen = laterScreen(() => import("./steps/StepScreen").then((module) => module.StepScreen));

const ResultScreen = laterScreen(() =>
  import("./steps/build/ResultScreen").then((module) => module.ResultScreen),
);

const PlanHome = laterScreen(() => import("./plan/PlanHome").then((module) => module.PlanHome));

/** The five steps from accounts to a plan, with a welcome before and a result after them. */
export function Wizard({ initial, existing, draftIgnored, isOpen, onOpenChanged }: WizardProps) {
  const { language, words } = useLanguage();
  const workbook = useWorkbook();
  const planning = usePlanningState(workbook, initial, isOpen);
  const { draft, dispatch } = planning;
  const { saveFailed, saveAgain } = useSavedDraft(workbook, draft, isOpen);
  const [showsIgnored, setShowsIgnored] = useState(draftIgnored);
  const [known, setKnown] = useState(existing);
  const [hasPlan, setHasPlan] = useState(existing !== undefined);
  const [isBuilding, setIsBuilding] = useState(false);
  const [report, setReport] = useState<BuildReport>();

  const finish = (plan: ExistingPlan) => {
    setReport(undefined);
    setKnown(plan);
  };
  const open = (plan: ExistingPlan) => {
    finish(plan);
    dispatch({ type: "planOpened", plan });
    onOpenChanged(true);
  };
  const start = () => {
    dispatch({ type: "planStarted", language });
    onOpenChanged(true);
  };
  const built = (made: BuildReport) => {
    setReport(made);
    setHasPlan(true);
    dispatch({ type: "planBuilt" });
    onOpenChanged(false);
  };
  const changed = (plan: ExistingPlan | undefined) => {
    setKnown(plan);
    setHasPlan(plan !== undefined);
  };
  const step = draft.step === "welcome" ? undefined : draft.step;
  const openStep = isOpen ? step : undefined;
  const title = openStep === undefined ? words.wizard.product : words.wizard.steps[openStep];
  // While somebody reads what the wizard makes, its steps come.
  useEffect(() => {
    StepScreen.ahead();
    ResultScreen.ahead();
  }, []);
  const screen = () => {
    if (report !== undefined) return <ResultScreen report={report} onOpened={open} onFinished={finish} />;
    if (openStep !== undefined)
      return <StepScreen step={openStep} hasPlan={hasPlan} onBuilt={built} onBusyChanged={setIsBuilding} />;
    if (known !== undefined && step === undefined)
      return <PlanHome plan={known} onOpened={open} onChanged={changed} />;
    return (
      <WelcomeScreen
        existing={known}
        unfinished={step}
        onStarted={start}
        onContinued={() => onOpenChanged(true)}
        onDiscarded={() => dispatch({ type: "changesDiscarded" })}
      />
    );
  };
  return (
    <PlanContext value={planning}>
      {openStep !== undefined && (
        <StepHeader
          current={openStep}
          isLocked={isBuilding}
          onStepChosen={(chosen) => dispatch({ type: "stepEntered", step: chosen })}
          onLeft={() => onOpenChanged(false)}
        />
      )}
      {(showsIgnored || saveFailed) && (
        <div className="pane-notices" role="alert">
          {showsIgnored && (
            <Notice intent="warning" onDismissed={() => setShowsIgnored(false)}>
              {words.wizard.draftIgnored}
            </Notice>
          )}
          {saveFailed && (
            <Notice
              intent="warning"
              action={
                <PaneButton size="small" onClick={saveAgain}>
                  {words.wizard.storeDraft}
                </PaneButton>
              }
            >
              {words.wizard.draftNotSaved}
            </Notice>
          )}
        </div>
      )}
      <ScreenBoundary key={openStep ?? "outside"}>
        <Suspense fallback={<BusyScreen title={title} label={words.wizard.loading} />}>{screen()}</Suspense>
      </ScreenBoundary>
    </PlanContext>
  );
}
