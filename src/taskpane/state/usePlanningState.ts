import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { PlanWorkbook, SourceRef } from "../../workbook/planWorkbook";
import { localCurrency } from "../format/localCurrency";
import { userLocale } from "../host/userLocale";
import type { Draft } from "./draft";
import { draftReducer, sameSource } from "./draftReducer";
import { likelySource } from "./likelySource";
import type { Planning } from "./PlanContext";
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
  useSelectionChanges(workbook, isOpen && draft.step === "accounts", refreshSources);

  const proposed = sources.state === "ready" ? likelySource(sources.value)?.ref : undefined;
  const source = useStableSource(draft.source ?? proposed);
  const read = useCallback(
    () => (source === undefined ? new Promise<never>(() => undefined) : workbook.read(source)),
    [workbook, source],
  );
  const [rows, refreshRows] = useLoaded(read);
  const table = rows.state === "ready" && planView.state !== "ready" ? planView : rows;

  const headers = table.state === "ready" ? table.value.headers : undefined;
  const chosenFor = draft.columns?.headers;
  useEffect(() => {
    if (headers !== undefined && headers !== chosenFor) dispatch({ type: "headersRead", headers });
  }, [headers, chosenFor]);

  const refresh = useCallback(() => {
    refreshSources();
    refreshRows();
    refreshPlanView();
  }, [refreshSources, refreshRows, refreshPlanView]);
  // What stands in the workbook when somebody begins may not be what stood there when the pane opened.
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) refresh();
    wasOpen.current = isOpen;
  }, [isOpen, refresh]);
  const view =
    rows.state === "ready" && planView.state === "ready" ? planView.value(draft, rows.value) : undefined;
  return useMemo(
    () => ({ draft, dispatch, sources, refresh, source, table, view }),
    [draft, sources, refresh, source, table, view],
  );
}

/** The same object for the same source, so that it isn't read again when the list of sources is. */
function useStableSource(source: SourceRef | undefined): SourceRef | undefined {
  const [stable, setStable] = useState(source);
  if (!sameSource(stable, source)) setStable(source);
  return sameSource(stable, source) ? stable : source;
}
