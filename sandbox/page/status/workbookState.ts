import type { Engine } from "../../engine/engine";
import { Store } from "../store";
import { selectionSummary, type SelectionSummary } from "./selectionSummary";

export interface WorkbookState {
  readonly calculating: boolean;
  /** Changed since it was opened: closing the page would lose something. */
  readonly changed: boolean;
  readonly selection: SelectionSummary;
}

/** Follows a workbook: whether it calculates, whether it was changed, what its selected cells add up to. */
export function followWorkbook(engine: Engine): Store<WorkbookState> {
  const state = new Store<WorkbookState>({
    calculating: false,
    changed: false,
    selection: selectionSummary(engine),
  });
  let summaryDue = false;
  const summarizeSoon = () => {
    if (summaryDue) return;
    summaryDue = true;
    requestAnimationFrame(() => {
      summaryDue = false;
      state.update((before) => ({ ...before, selection: selectionSummary(engine) }));
    });
  };
  let changes = 0;
  const awaitCalculation = () => {
    changes += 1;
    const own = changes;
    state.update((before) => ({ ...before, calculating: true, changed: true }));
    void engine.settled().then(() => {
      if (own === changes) state.update((before) => ({ ...before, calculating: false }));
    });
  };
  engine.listen((event) => {
    const looks = event.kind === "selectionChanged" || event.kind === "sheetActivated";
    if (!looks && event.kind !== "calculated") awaitCalculation();
    summarizeSoon();
  });
  return state;
}
