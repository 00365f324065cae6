import { useCallback, useEffect, useState } from "react";
import type { Loadable } from "./loadable";
import { toWorkbookError } from "./toWorkbookError";

/**
 * Waits for an answer of the workbook. `refresh` asks again and shows the old answer until the new one is there; a failure
 * makes way for the waiting at once.
 */
export function useLoaded<T>(load: () => Promise<T>): readonly [Loadable<T>, () => void] {
  const [outcome, setOutcome] = useState<{ readonly of: () => Promise<T>; readonly result: Loadable<T> }>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const settle = (result: Loadable<T>) => {
      if (isWanted) setOutcome({ of: load, result });
    };
    load().then(
      (value) => settle({ state: "ready", value }),
      (error: unknown) => settle({ state: "failed", error: toWorkbookError(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, asked]);
  const refresh = useCallback(() => {
    setOutcome((last) => (last?.result.state === "failed" ? undefined : last));
    setAsked((count) => count + 1);
  }, []);
  return [outcome?.of === load ? outcome.result : { state: "loading" }, refresh];
}
