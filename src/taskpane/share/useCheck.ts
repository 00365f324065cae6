import { useCallback, useRef, useState } from "react";
import type { ShareCheck, ShareWorkbook } from "../../workbook/share/shareWorkbook";
import { WorkbookError } from "../../workbook/workbookError";
import type { Loadable } from "../state/loadable";
import { useLoaded } from "../state/useLoaded";

export interface Checking {
  readonly check: Loadable<ShareCheck>;
  /** How much of the workbook is read, 0…1. */
  readonly fraction: number;
  readonly again: () => void;
  readonly cancel: () => void;
}

/** Looks through the workbook at once, and whenever asked again. */
export function useCheck(workbook: ShareWorkbook): Checking {
  const [round, setRound] = useState(0);
  const [progress, setProgress] = useState({ round, fraction: 0 });
  const abort = useRef<AbortController>(undefined);
  const [check] = useLoaded(
    useCallback(() => {
      abort.current = new AbortController();
      const { signal } = abort.current;
      const report = (fraction: number) => setProgress({ round, fraction });
      return Promise.race([workbook.check(({ fraction }) => report(fraction), signal), aborted(signal)]);
    }, [workbook, round]),
  );
  return {
    check,
    fraction: progress.round === round ? progress.fraction : 0,
    again: () => setRound(round + 1),
    cancel: () => abort.current?.abort(),
  };
}

/** Rejects as soon as somebody has had enough, whether or not Excel answers. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(new WorkbookError("cancelled"))),
  );
}
