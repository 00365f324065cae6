import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { PlanWorkbook, SourceRef } from "../../workbook/planWorkbook";
import { localCurrency } from "../format/localCurrency";
import { userLocale } from "../host/userLocale";
import type { Draft } from "./draft";
import { draftReducer, sameSource } from "./draftReducer";
import { likelySource } from "./likelySource";
import type { Planning } from "./PlanContext";
import { useAccountRows } from "./useAccountRows";
import { useLoaded } from "./useLoaded";
import { usePresentPlan } from "./usePresentPlan";
import { useSelectionChanges } from "./useSelectionChanges";

/** What the wizard computes with: needed as soon as there are accounts, and not before. */
async function loadPlanView() {
  const { createPlanView } = await import("./planView");
  return createPlanView(new Date().getFullYear(), localCurrency(userLocale()));
}

/** The wizard's state: the draft, what the workbook holds, and what follows from the two. */
export function usePlanningState(workbook: PlanWorkbook, initial: Draft, isOpen: boolean): Planning {
  const [draft, dispatch] = useReducer(draftReducer, initial);
  usePresentPlan(workbook, draft, isOpen, dispatch);
  const [planView, refreshPlanView] = useLoaded(loadPlanView);

  const [sources, refreshSources] = useLoaded(useCallback(() => workbook.sources(), [workbook]));
  const proposed = sources.state === "ready" ? likelySource(sources.value)?.ref : undefined;
  const source = useStableSource(draft.source ?? proposed);
  const [rows, refreshRows] = useAccountRows(workbook, source);
  const table = rows.state === "ready" && planView.state !== "ready" ? planView : rows;

  const headers = table.state === "ready" ? table.value.headers : undefined;
  const chosenFor = draft.columns?.headers;
  useEffect(() => {
    if (headers !== undefined && headers !== chosenFor) dispatch({ type: "headersRead", headers });
  }, [headers, chosenFor]);

  const isLoaded = planView.state === "ready";
  const refresh = useCallback(() => {
    refreshSources();
    refreshRows();
    if (!isLoaded) refreshPlanView();
  }, [refreshSources, refreshRows, isLoaded, refreshPlanView]);
  // Whoever has corrected a cell goes on to the next one.
  const isChoosing = isOpen && draft.step === "accounts";
  useSelectionChanges(workbook, isChoosing, refresh);
  useEntering(isOpen, draft.step, refresh);
  const view =
    rows.state === "ready" && planView.state === "ready" ? planView.value(draft, rows.value) : undefined;
  return useMemo(
    () => ({ draft, dispatch, sources, refresh, source, table, view }),
    [draft, sources, refresh, source, table, view],
  );
}

/**
 * What stands in the workbook at a step may not be what stood there at the one before, or when the pane opened. The last
 * step looks for itself.
 */
function useEntering(isOpen: boolean, step: Draft["step"], refresh: () => void): void {
  const left = useRef({ isOpen, step });
  useEffect(() => {
    const { isOpen: wasOpen, step: before } = left.current;
    left.current = { isOpen, step };
    if (isOpen && (!wasOpen || (step !== before && step !== "build"))) refresh();
  }, [isOpen, step, refresh]);
}

/** The same object for the same source, so that it isn't read again when the list of sources is. */
function useStableSource(source: SourceRef | undefined): SourceRef | undefined {
  const [stable, setStable] = useState(source);
  if (!sameSource(stable, source)) setStable(source);
  return sameSource(stable, source) ? stable : source;
}
