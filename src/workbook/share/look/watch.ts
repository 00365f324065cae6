import { WorkbookError } from "../../workbookError";

/** Who waits for long work: hears how far it is, and may have enough of it. */
export interface Watch {
  /** @param fraction 0…1 */
  readonly progress: (fraction: number) => void;
  readonly signal: AbortSignal | undefined;
}

export const unwatched: Watch = { progress: () => undefined, signal: undefined };

/** A part of the work, from one fraction of the whole to another. */
export function partOf({ progress, signal }: Watch, from: number, to: number): Watch {
  return { signal, progress: (fraction) => progress(from + fraction * (to - from)) };
}

/** @throws WorkbookError where nobody waits any more */
export function stillWanted({ signal }: Watch): void {
  if (signal?.aborted) throw new WorkbookError("cancelled");
}
