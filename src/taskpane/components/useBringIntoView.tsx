import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { WorkbookError } from "../../workbook/workbookError";
import { toWorkbookError } from "../state/toWorkbookError";
import { useLanguage } from "../words/LanguageContext";
import { FailureNotice } from "./FailureNotice";
import { PaneButton } from "./PaneButton";

/** Brings some cells into view; rejects with `sheetHidden` where they are on a hidden sheet that isn't to be unhidden. */
type Bring = (hidden?: "unhide") => Promise<unknown>;

/** Brings cells into view; the second is what to show where that failed, with the way to try again or to unhide the sheet. */
export function useBringIntoView(): readonly [(bring: Bring) => void, ReactNode] {
  const { words } = useLanguage();
  const [failed, setFailed] = useState<{ readonly bring: Bring; readonly error: WorkbookError }>();
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
  const attempt = (bring: Bring, hidden?: "unhide") =>
    void bring(hidden).then(done, (error: unknown) => setFailed({ bring, error: toWorkbookError(error) }));
  const begin = (bring: Bring) => {
    asker.current = document.activeElement;
    attempt(bring);
  };
  if (failed === undefined) return [begin, undefined];
  const { bring, error } = failed;
  const unhide = (
    <PaneButton size="small" onClick={() => attempt(bring, "unhide")}>
      {words.failures.unhide}
    </PaneButton>
  );
  return [
    begin,
    <div key="notice" ref={notice}>
      {error.code === "sheetHidden" ? (
        <FailureNotice error={error} action={unhide} />
      ) : (
        <FailureNotice error={error} onRetry={() => attempt(bring)} />
      )}
    </div>,
  ];
}
