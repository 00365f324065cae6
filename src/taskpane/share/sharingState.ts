import type {
  RepairReport,
  RestoreReport,
  SharePreview,
  ShareProgress,
} from "../../workbook/share/shareWorkbook";
import type { WorkbookError } from "../../workbook/workbookError";

/** What can be done to a workbook to share it. */
type SharingTask = "prepare" | "restore" | "repair";

/** What a task has done. */
export type SharingReport =
  | { readonly task: "prepare"; readonly report: SharePreview }
  | { readonly task: "restore"; readonly report: RestoreReport }
  | { readonly task: "repair"; readonly report: RepairReport };

/** How far a task is. */
export type SharingState =
  | { readonly stage: "idle" }
  | {
      readonly stage: "working";
      readonly task: SharingTask;
      readonly progress: ShareProgress;
      /** The user wants to stop; heeded only before the first write. */
      readonly isCancelling: boolean;
    }
  | { readonly stage: "done"; readonly done: SharingReport }
  | { readonly stage: "failed"; readonly task: SharingTask; readonly error: WorkbookError };

export type SharingEvent =
  | { readonly type: "taskStarted"; readonly task: SharingTask }
  | { readonly type: "progressMade"; readonly progress: ShareProgress }
  | { readonly type: "cancelAsked" }
  | { readonly type: "taskDone"; readonly done: SharingReport }
  | { readonly type: "taskFailed"; readonly error: WorkbookError }
  | { readonly type: "checkAsked" };

export const NOT_SHARING: SharingState = { stage: "idle" };

export function sharingReducer(state: SharingState, event: SharingEvent): SharingState {
  switch (event.type) {
    case "taskStarted":
      return {
        stage: "working",
        task: event.task,
        progress: { phase: "reading", fraction: 0 },
        isCancelling: false,
      };
    case "progressMade":
      return state.stage === "working" ? { ...state, progress: event.progress } : state;
    case "cancelAsked":
      return state.stage === "working" && canCancelSharing(state) ? { ...state, isCancelling: true } : state;
    case "taskDone":
      return { stage: "done", done: event.done };
    case "taskFailed":
      return state.stage === "working" ? { stage: "failed", task: state.task, error: event.error } : state;
    case "checkAsked":
      return state.stage === "working" ? state : NOT_SHARING;
  }
}

/** A task can be cancelled as long as it only reads. */
export function canCancelSharing(state: SharingState): boolean {
  return state.stage === "working" && state.progress.phase === "reading";
}
