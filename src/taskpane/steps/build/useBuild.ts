import { useReducer, useRef } from "react";
import type { BuildReport, BuildRequest } from "../../../workbook/planWorkbook";
import { buildReducer, IDLE, type BuildState } from "../../state/buildState";
import { toWorkbookError } from "../../state/toWorkbookError";
import { useWorkbook } from "../../WorkbookContext";

interface Build {
  readonly state: BuildState;
  /** @param prepare what is to be built; `undefined` where it can't be after all */
  readonly start: (prepare: () => Promise<BuildRequest | undefined>) => Promise<void>;
  readonly cancel: () => void;
}

/** Builds the plan's sheets and follows how far it is. */
export function useBuild(onBuilt: (report: BuildReport) => void): Build {
  const workbook = useWorkbook();
  const [state, dispatch] = useReducer(buildReducer, IDLE);
  const abort = useRef<AbortController>(undefined);
  const start: Build["start"] = async (prepare) => {
    abort.current = new AbortController();
    dispatch({ type: "buildStarted" });
    try {
      const request = await prepare();
      if (request === undefined) {
        dispatch({ type: "buildGivenUp" });
        return;
      }
      const report = await workbook.build(
        request,
        (progress) => dispatch({ type: "progressMade", progress }),
        abort.current.signal,
      );
      onBuilt(report);
    } catch (error) {
      dispatch({ type: "buildFailed", error: toWorkbookError(error) });
    }
  };
  const cancel = () => {
    dispatch({ type: "cancelAsked" });
    abort.current?.abort();
  };
  return { state, start, cancel };
}
