import { useCallback, useReducer, useRef, useState } from "react";
import type {
  OldestExcel,
  ReportProgress,
  ShareCheck,
  SharePreview,
  ShareWorkbook,
} from "../../workbook/share/shareWorkbook";
import type { Loadable } from "../state/loadable";
import { toWorkbookError } from "../state/toWorkbookError";
import { useLoaded } from "../state/useLoaded";
import { NOT_SHARING, sharingReducer, type SharingReport, type SharingState } from "./sharingState";

export interface Sharing {
  readonly check: Loadable<ShareCheck>;
  readonly checkAgain: () => void;
  readonly oldest: OldestExcel;
  readonly setOldest: (oldest: OldestExcel) => void;
  readonly preview: Loadable<SharePreview>;
  readonly state: SharingState;
  readonly prepare: () => Promise<void>;
  readonly restore: (overwrite?: boolean) => Promise<void>;
  readonly repair: () => Promise<void>;
  readonly cancel: () => void;
}

/** What in the workbook depends on the add-in, what would become of it, and the tasks that change it. */
export function useSharing(workbook: ShareWorkbook): Sharing {
  const [oldest, setOldest] = useState<OldestExcel>("excel2024");
  const [check, refreshCheck] = useLoaded(useCallback(() => workbook.check(), [workbook]));
  const [preview, refreshPreview] = useLoaded(
    useCallback(() => workbook.preview(oldest), [workbook, oldest]),
  );
  const [state, dispatch] = useReducer(sharingReducer, NOT_SHARING);
  const abort = useRef<AbortController>(undefined);

  const checkAgain = () => {
    refreshCheck();
    refreshPreview();
  };
  const run = async (
    task: SharingReport["task"],
    work: (progress: ReportProgress) => Promise<SharingReport>,
  ) => {
    dispatch({ type: "taskStarted", task });
    try {
      const done = await work((progress) => dispatch({ type: "progressMade", progress }));
      dispatch({ type: "taskDone", done });
    } catch (error) {
      dispatch({ type: "taskFailed", error: toWorkbookError(error) });
    }
    checkAgain();
  };
  return {
    check,
    checkAgain,
    oldest,
    setOldest,
    preview,
    state,
    prepare: () =>
      run("prepare", async (progress) => {
        abort.current = new AbortController();
        const report = await workbook.prepare(oldest, progress, abort.current.signal);
        return { task: "prepare", report };
      }),
    restore: (overwrite) =>
      run("restore", async (progress) => ({
        task: "restore",
        report: await workbook.restore(progress, overwrite),
      })),
    repair: () =>
      run("repair", async (progress) => ({ task: "repair", report: await workbook.repair(progress) })),
    cancel: () => {
      dispatch({ type: "cancelAsked" });
      abort.current?.abort();
    },
  };
}
