import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType } from "react";
import type { BuildReport, ExistingPlan } from "../workbook/planWorkbook";
import { Busy } from "./components/Busy";
import { Notice } from "./components/Notice";
import { StepHeader } from "./components/StepHeader";
import { WelcomeScreen } from "./components/WelcomeScreen";
import type { Draft } from "./state/draft";
import { PlanContext } from "./state/PlanContext";
import type { Step } from "./state/steps";
import { usePlanningState } from "./state/usePlanningState";
import { useSavedDraft } from "./state/useSavedDraft";
import { AccountsStep } from "./steps/accounts/AccountsStep";
import { PlanGate } from "./steps/PlanGate";
import { ResultScreen } from "./steps/build/ResultScreen";
import { useWorkbook } from "./WorkbookContext";
import { useLanguage } from "./words/LanguageContext";

interface WizardProps {
  readonly initial: Draft;
  readonly existing: ExistingPlan | undefined;
  readonly draftIgnored: boolean;
}

/** The later steps come when they are needed: the first screen is there sooner. */
const LATER_STEPS: Record<Exclude<Step, "accounts" | "build">, ComponentType> = {
  churn: lazy(() => import("./steps/churn/ChurnStep").then((module) => ({ default: module.ChurnStep }))),
  priorities: lazy(() =>
    import("./steps/priorities/PrioritiesStep").then((module) => ({ default: module.PrioritiesStep })),
  ),
  goal: lazy(() => import("./steps/goal/GoalStep").then((module) => ({ default: module.GoalStep }))),
};

const BuildStep = lazy(() =>
  import("./steps/build/BuildStep").then((module) => ({ default: module.BuildStep })),
);

const useStyles = makeStyles({
  notices: { display: "grid", rowGap: tokens.spacingVerticalS, margin: tokens.spacingHorizontalM },
});

/** The five steps from accounts to a plan, with a welcome before and a result after them. */
export function Wizard({ initial, existing, draftIgnored }: WizardProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const workbook = useWorkbook();
  const planning = usePlanningState(workbook, initial);
  const { draft, dispatch } = planning;
  const { saveFailed } = useSavedDraft(workbook, draft);
  const [showsIgnored, setShowsIgnored] = useState(draftIgnored);
  const [hasPlan, setHasPlan] = useState(existing !== undefined);
  const [isBuilding, setIsBuilding] = useState(false);
  const [report, setReport] = useState<BuildReport>();

  const open = (plan: ExistingPlan) => {
    setReport(undefined);
    dispatch({ type: "planOpened", plan });
  };
  const screen = () => {
    if (report !== undefined) return <ResultScreen report={report} onOpened={open} />;
    if (draft.step === "welcome")
      return (
        <WelcomeScreen
          existing={existing}
          onStarted={() => {
            // The pane may have been open while the accounts came into the workbook.
            planning.refresh();
            dispatch({ type: "planStarted" });
          }}
          onOpened={open}
        />
      );
    return <StepScreen step={draft.step} hasPlan={hasPlan} onBuilt={built} onBusyChanged={setIsBuilding} />;
  };
  const built = (made: BuildReport) => {
    setReport(made);
    setHasPlan(true);
    dispatch({ type: "planBuilt" });
  };
  return (
    <PlanContext value={planning}>
      {draft.step !== "welcome" && (
        <StepHeader
          current={draft.step}
          isLocked={isBuilding}
          onStepChosen={(step) => dispatch({ type: "stepEntered", step })}
        />
      )}
      {(showsIgnored || saveFailed) && (
        <div className={styles.notices} role="alert">
          {showsIgnored && (
            <Notice intent="warning" onDismissed={() => setShowsIgnored(false)}>
              {words.wizard.draftIgnored}
            </Notice>
          )}
          {saveFailed && <Notice intent="warning">{words.wizard.draftNotSaved}</Notice>}
        </div>
      )}
      {screen()}
    </PlanContext>
  );
}

interface StepScreenProps {
  readonly step: Step;
  readonly hasPlan: boolean;
  readonly onBuilt: (report: BuildReport) => void;
  readonly onBusyChanged: (isBusy: boolean) => void;
}

function StepScreen({ step, hasPlan, onBuilt, onBusyChanged }: StepScreenProps) {
  const { words } = useLanguage();
  if (step === "accounts") return <AccountsStep />;
  const Later = step === "build" ? undefined : LATER_STEPS[step];
  return (
    <PlanGate>
      <Suspense fallback={<Busy label={words.wizard.loading} />}>
        {Later === undefined ? (
          <BuildStep hasPlan={hasPlan} onBuilt={onBuilt} onBusyChanged={onBusyChanged} />
        ) : (
          <Later key={step} />
        )}
      </Suspense>
    </PlanGate>
  );
}
