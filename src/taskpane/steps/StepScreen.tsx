import { Suspense, type ComponentType } from "react";
import type { BuildReport } from "../../workbook/planWorkbook";
import { BusyScreen } from "../components/BusyScreen";
import { later } from "../later";
import type { Step } from "../state/steps";
import { useLanguage } from "../words/LanguageContext";
import { AccountsStep } from "./accounts/AccountsStep";
import { PlanGate } from "./PlanGate";

/** The later steps come when they are needed. */
const LATER_STEPS: Record<Exclude<Step, "accounts" | "build">, ComponentType> = {
  churn: later(() => import("./churn/ChurnStep").then(({ ChurnStep }) => ChurnStep)),
  priorities: later(() => import("./priorities/PrioritiesStep").then(({ PrioritiesStep }) => PrioritiesStep)),
  goal: later(() => import("./goal/GoalStep").then(({ GoalStep }) => GoalStep)),
};

const BuildStep = later(() => import("./build/BuildStep").then((module) => module.BuildStep));

interface StepScreenProps {
  readonly step: Step;
  readonly hasPlan: boolean;
  readonly onBuilt: (report: BuildReport) => void;
  readonly onBusyChanged: (isBusy: boolean) => void;
}

/** A step of the wizard, below its header. */
export function StepScreen({ step, hasPlan, onBuilt, onBusyChanged }: StepScreenProps) {
  const { words } = useLanguage();
  if (step === "accounts") return <AccountsStep />;
  const Later = step === "build" ? undefined : LATER_STEPS[step];
  return (
    <PlanGate>
      <Suspense fallback={<BusyScreen title={words.wizard.steps[step]} label={words.wizard.loading} />}>
        {Later === undefined ? (
          <BuildStep hasPlan={hasPlan} onBuilt={onBuilt} onBusyChanged={onBusyChanged} />
        ) : (
          <Later key={step} />
        )}
      </Suspense>
    </PlanGate>
  );
}
