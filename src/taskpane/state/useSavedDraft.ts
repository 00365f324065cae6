import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanWorkbook } from "../../workbook/planWorkbook";
import type { Draft } from "./draft";

const AFTER_TYPING_MS = 800;

interface SavedDraft {
  /** The last attempt to store it has failed; nothing is lost by that as long as the pane is open. */
  readonly saveFailed: boolean;
  readonly saveAgain: () => void;
}

/** Stores the draft in the workbook: at once on a change of step or on leaving the wizard, otherwise when the user pauses. */
export function useSavedDraft(workbook: PlanWorkbook, draft: Draft, isOpen: boolean): SavedDraft {
  const [saveFailed, setSaveFailed] = useState(false);
  const saved = useRef(draft);
  // Excel takes requests in order: a later draft never comes before an earlier one.
  const save = useCallback(
    (latest: Draft) => {
      saved.current = latest;
      void workbook.saveDraft(latest).then(
        () => setSaveFailed(false),
        () => setSaveFailed(true),
      );
    },
    [workbook],
  );
  useEffect(() => {
    if (saved.current === draft) return;
    if (saved.current.step !== draft.step || !isOpen) {
      save(draft);
      return;
    }
    const timer = setTimeout(() => save(draft), AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [save, draft, isOpen]);
  return { saveFailed, saveAgain: () => save(draft) };
}
