import { useEffect, useEffectEvent } from "react";
import type { ReviewWorkbook } from "../../workbook/review/reviewWorkbook";

const AFTER_CHANGES_MS = 400;

/** Calls back once cells have changed and rest. Where events fail, what one types is checked against the sheet on saving. */
export function useCellChanges(
  workbook: Pick<ReviewWorkbook, "watch">,
  changed: (isRemote: boolean) => void,
): void {
  const onChanged = useEffectEvent(changed);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasRemote = false;
    const stop = workbook
      .watch(({ isRemote }) => {
        hasRemote ||= isRemote;
        clearTimeout(timer);
        timer = setTimeout(() => {
          onChanged(hasRemote);
          hasRemote = false;
        }, AFTER_CHANGES_MS);
      })
      .catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void stop.then((unwatch) => unwatch?.()).catch(() => undefined);
    };
  }, [workbook]);
}
