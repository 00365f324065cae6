import type { BuildProgress } from "../../workbook/planWorkbook";
import type { WorkbookError } from "../../workbook/workbookError";

/** How far a build is. */
export type BuildState =
  | { readonly stage: "idle" }
  | {
      readonly stage: "building";
      /** `undefined` before the first report. */
      readonly progress: BuildProgress | undefined;
      /** The user wants to stop; heeded only before the first write. */
      readonly isCancelling: boolean;
    }
  | { readonly stage: "failed"; readonly error: WorkbookError };

export type BuildEvent =
  | { readonly type: "buildStarted" }
  | { readonly type: "progressMade"; readonly progress: BuildProgress }
  | { readonly type: "cancelAsked" }
  | { readonly type: "buildGivenUp" }
  | { readonly type: "buildFailed"; readonly error: WorkbookError };

export const IDLE: BuildState = { stage: "idle" };

export function buildReducer(state: BuildState, event: BuildEvent): BuildState {
  switch (event.type) {
    case "buildStarted":
      return { stage: "building", progress: undefined, isCancelling: false };
    case "progressMade":
      return state.stage === "building" ? { ...state, progress: event.progress } : state;
    case "cancelAsked":
      return state.stage === "building" && canCancel(state) ? { ...state, isCancelling: true } : state;
    case "buildGivenUp":
      return IDLE;
    case "buildFailed":
      return { stage: "failed", error: event.error };
  }
}

/** A build can be cancelled as long as it only reads. */
export function canCancel(state: BuildState): boolean {
  return state.stage === "building" && (state.progress === undefined || state.progress.phase === "reading");
}
