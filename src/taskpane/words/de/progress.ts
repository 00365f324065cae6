import type { ProgressWords } from "../en/progress";

/** What stands beside a bar that fills. */
export function progressWords(): ProgressWords {
  return {
    cancel: "Abbrechen",
    cancelling: "Wird abgebrochen…",
    tooLateToCancel: "Jetzt wird geschrieben; abbrechen ist nicht mehr möglich.",
  };
}
