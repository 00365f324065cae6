import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
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
  const asker = useRef<Element>(null);
  const notice = useRef<HTMLDivElement>(null);
  // It may stand far above or below the link that was clicked.
  useLayoutEffect(() => {
    if (failed !== undefined) notice.current?.scrollIntoView({ block: "nearest" });
  }, [failed]);

  const done = () => {
    const { activeElement } = document;
    // The notice goes, and what has the focus in it.
    if (notice.current?.contains(activeElement) && asker.current instanceof HTMLElement)
      asker.current.focus({ preventScroll: true });
    setFailed(undefined);
  };
  const attempt = (target: ShownTarget, hidden?: "unhide") =>
    void workbook
      .show(target, hidden)
      .then(done, (error: unknown) => setFailed({ target, error: toWorkbookError(error) }));
  const show = (target: ShownTarget) => {
    asker.current = document.activeElement;
    attempt(target);
  };
  if (failed === undefined) return [show, undefined];
  const { target, error } = failed;
  const unhide = (
    <PaneButton size="small" onClick={() => attempt(target, "unhide")}>
      {words.failures.unhide}
    </PaneButton>
  );
  return [
    show,
    <div key="notice" ref={notice}>
      {error.code === "sheetHidden" ? (
        <FailureNotice error={error} action={unhide} />
      ) : (
        <FailureNotice error={error} onRetry={() => attempt(target)} />
      )}
    </div>,
  ];
}
