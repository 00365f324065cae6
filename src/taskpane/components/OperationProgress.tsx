import type { BuildProgress } from "../../workbook/planWorkbook";
import { canCancel, type BuildState } from "../state/buildState";
import { Progress } from "./Progress";

interface OperationProgressProps {
  readonly state: BuildState;
  readonly phases: Readonly<Record<BuildProgress["phase"], string>>;
  readonly onCancelled: () => void;
}

/** How far something is that changes the whole plan, while it runs. */
export function OperationProgress({ state, phases, onCancelled }: OperationProgressProps) {
  if (state.stage !== "building") return null;
  return (
    <Progress
      phase={phases[state.progress?.phase ?? "reading"]}
      fraction={state.progress?.fraction}
      isCancelling={state.isCancelling}
      onCancelled={canCancel(state) ? onCancelled : undefined}
    />
  );
}
