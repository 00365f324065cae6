import { useEffect } from "react";
import type { PlanWorkbook } from "../../workbook/planWorkbook";

const AFTER_MOVING_MS = 300;

/** Calls back when the user has selected other cells, once the selection rests. Without events one still can refresh. */
export function useSelectionChanges(
  workbook: PlanWorkbook,
  isWatching: boolean,
  changed: () => unknown,
): void {
  useEffect(() => {
    if (!isWatching) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook
      .watchSelection(() => {
        clearTimeout(timer);
        timer = setTimeout(changed, AFTER_MOVING_MS);
      })
      .catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void stop.then((unwatch) => unwatch?.()).catch(() => undefined);
    };
  }, [workbook, isWatching, changed]);
}
