import { useEffect, type Dispatch } from "react";
import type { PlanWorkbook } from "../../workbook/planWorkbook";
import type { Draft } from "./draft";
import type { DraftEvent } from "./events";

/** Looks at each step what the plan's sheets say by now: what is typed on them while a change is on its way holds. */
export function usePresentPlan(
  workbook: PlanWorkbook,
  { present, step }: Draft,
  isOpen: boolean,
  dispatch: Dispatch<DraftEvent>,
): void {
  const isWatched = isOpen && present !== undefined;
  useEffect(() => {
    if (!isWatched) return;
    let isWanted = true;
    workbook.readPlan().then(
      (plan) => {
        if (isWanted && plan !== undefined) dispatch({ type: "planReadAgain", settings: plan.settings });
      },
      // Reading it before the update tells what is wrong.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [workbook, step, isWatched, dispatch]);
}
