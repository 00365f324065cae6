import { useState, type ReactNode } from "react";
import type { ShownTarget } from "../../workbook/planWorkbook";
import type { WorkbookError } from "../../workbook/workbookError";
import { toWorkbookError } from "../state/toWorkbookError";
import { useWorkbook } from "../WorkbookContext";
import { useLanguage } from "../words/LanguageContext";
import { FailureNotice } from "./FailureNotice";
import { PaneButton } from "./PaneButton";

/** Brings cells into view; the second is what to show where that failed, with the way to try again or to unhide the sheet. */
export function useShow(): readonly [(target: ShownTarget) => void, ReactNode] {
  const workbook = useWorkbook();
  const { words } = useLanguage();
  const [failed, setFailed] = useState<{ readonly target: ShownTarget; readonly error: WorkbookError }>();
  const show = (target: ShownTarget, hidden?: "unhide") =>
    void workbook.show(target, hidden).then(
      () => setFailed(undefined),
      (error: unknown) => setFailed({ target, error: toWorkbookError(error) }),
    );
  if (failed === undefined) return [show, undefined];
  const { target, error } = failed;
  const notice =
    error.code === "sheetHidden" ? (
      <FailureNotice
        error={error}
        action={
          <PaneButton size="small" onClick={() => show(target, "unhide")}>
            {words.failures.unhide}
          </PaneButton>
        }
      />
    ) : (
      <FailureNotice error={error} onRetry={() => show(target)} />
    );
  return [show, notice];
}
