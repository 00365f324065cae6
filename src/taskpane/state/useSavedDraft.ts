import { useEffect, useRef, useState } from "react";
import type { PlanWorkbook } from "../../workbook/planWorkbook";
import type { Draft } from "./draft";

const AFTER_TYPING_MS = 800;

/**
 * Stores the draft in the workbook: at once on a change of step or on leaving the wizard, otherwise when the user pauses. Says whether the last
 * attempt failed; nothing is lost by that as long as the pane is open.
 */
export function useSavedDraft(
  workbook: PlanWorkbook,
  draft: Draft,
  isOpen: boolean,
): { readonly saveFailed: boolean } {
  const [saveFailed, setSaveFailed] = useState(false);
  const saved = useRef(draft);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    if (saved.current === draft) return;
    const save = () => {
      saved.current = draft;
      queue.current = queue.current.then(() =>
        workbook.saveDraft(draft).then(
          () => setSaveFailed(false),
          () => setSaveFailed(true),
        ),
      );
    };
    if (saved.current.step !== draft.step || !isOpen) {
      save();
      return;
    }
    const timer = setTimeout(save, AFTER_TYPING_MS);
    return () => clearTimeout(timer);
  }, [workbook, draft, isOpen]);
  return { saveFailed };
}
