import { useReducer, useRef, useState } from "react";
import type { BuildProgress } from "../../workbook/planWorkbook";
import { buildReducer, IDLE, type BuildState } from "../state/buildState";
import { toWorkbookError } from "../state/toWorkbookError";

interface Operation<Report> {
  readonly state: BuildState;
  /** Once it is done. */
  readonly report: Report | undefined;
  readonly start: () => Promise<void>;
  readonly cancel: () => void;
}

/** Runs something that changes the whole plan, and follows how far it is. */
export function useOperation<Report>(
  run: (progress: (done: BuildProgress) => void, signal: AbortSignal) => Promise<Report>,
): Operation<Report> {
  const [state, dispatch] = useReducer(buildReducer, IDLE);
  const [report, setReport] = useState<Report>();
  const abort = useRef<AbortController>(undefined);
  const start = async () => {
    abort.current = new AbortController();
    dispatch({ type: "buildStarted" });
    try {
      setReport(await run((progress) => dispatch({ type: "progressMade", progress }), abort.current.signal));
    } catch (error) {
      dispatch({ type: "buildFailed", error: toWorkbookError(error) });
    }
  };
  const cancel = () => {
    dispatch({ type: "cancelAsked" });
    abort.current?.abort();
  };
  return { state, report, start, cancel };
}
