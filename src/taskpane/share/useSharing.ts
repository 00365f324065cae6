import { useMemo, useReducer, useRef, useState } from "react";
import type {
  OldestExcel,
  ReportProgress,
  SharePreview,
  ShareWorkbook,
} from "../../workbook/share/shareWorkbook";
import { toWorkbookError } from "../state/toWorkbookError";
import { NOT_SHARING, sharingReducer, type SharingReport, type SharingState } from "./sharingState";
import { type Checking, useCheck } from "./useCheck";

export interface Sharing {
  readonly checking: Checking;
  readonly oldest: OldestExcel;
  readonly setOldest: (oldest: OldestExcel) => void;
  /** What would become of what the check has found. */
  readonly preview: SharePreview | undefined;
  readonly state: SharingState;
  /** Checks anew; what a task has done before is told no longer. */
  readonly checkAgain: () => void;
  readonly prepare: () => Promise<void>;
  readonly restore: (overwrite?: boolean) => Promise<void>;
  readonly repair: () => Promise<void>;
  readonly cancel: () => void;
}

/** What in the workbook depends on the add-in, what would become of it, and the tasks that change it. */
export function useSharing(workbook: ShareWorkbook): Sharing {
  const [oldest, setOldest] = useState<OldestExcel>("excel2024");
  const checking = useCheck(workbook);
  const { check } = checking;
  const preview = useMemo(
    () => (check.state === "ready" ? check.value.preview(oldest) : undefined),
    [check, oldest],
  );
  const [state, dispatch] = useReducer(sharingReducer, NOT_SHARING);
  const abort = useRef<AbortController>(undefined);

  const run = async (
    task: SharingReport["task"],
    work: (progress: ReportProgress, signal: AbortSignal) => Promise<SharingReport>,
  ) => {
    abort.current = new AbortController();
    dispatch({ type: "taskStarted", task });
    try {
      const done = await work(
        (progress) => dispatch({ type: "progressMade", progress }),
        abort.current.signal,
      );
      dispatch({ type: "taskDone", done });
    } catch (error) {
      dispatch({ type: "taskFailed", error: toWorkbookError(error) });
    }
    checking.again();
  };
  return {
    checking,
    oldest,
    setOldest,
    preview,
    state,
    checkAgain: () => {
      dispatch({ type: "checkAsked" });
      checking.again();
    },
    prepare: () =>
      run("prepare", async (progress, signal) => ({
        task: "prepare",
        report: await workbook.prepare(oldest, progress, signal),
      })),
    restore: (overwrite) =>
      run("restore", async (progress, signal) => ({
        task: "restore",
        report: await workbook.restore(progress, overwrite, signal),
      })),
    repair: () =>
      run("repair", async (progress, signal) => ({
        task: "repair",
        report: await workbook.repair(progress, signal),
      })),
    cancel: () => {
      dispatch({ type: "cancelAsked" });
      abort.current?.abort();
    },
  };
}
