/** What stands beside a bar that fills. */
export function progressWords() {
  return {
    cancel: "Cancel",
    cancelling: "Cancelling…",
    tooLateToCancel: "Now being written; it can no longer be cancelled.",
  };
}

export type ProgressWords = ReturnType<typeof progressWords>;
