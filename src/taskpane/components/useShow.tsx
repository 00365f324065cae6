import { useState, type ReactNode } from "react";
import type { PlanWorkbook } from "../../workbook/planWorkbook";
import type { WorkbookError } from "../../workbook/workbookError";
import { toWorkbookError } from "../state/toWorkbookError";
import { useWorkbook } from "../WorkbookContext";
import { FailureNotice } from "./FailureNotice";

type Target = Parameters<PlanWorkbook["show"]>[0];

/** Brings cells into view; the second is what to show where that failed, with the way to try again. */
export function useShow(): readonly [(target: Target) => void, ReactNode] {
  const workbook = useWorkbook();
  const [failed, setFailed] = useState<{ readonly target: Target; readonly error: WorkbookError }>();
  const show = (target: Target) =>
    void workbook.show(target).then(
      () => setFailed(undefined),
      (error: unknown) => setFailed({ target, error: toWorkbookError(error) }),
    );
  const notice = failed && <FailureNotice error={failed.error} onRetry={() => show(failed.target)} />;
  return [show, notice];
}
