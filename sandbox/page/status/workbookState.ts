import { formatAddress } from "../../engine/address";
import { cellArea } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import { Store } from "../store";
import { selectionSummary, type SelectionSummary } from "./selectionSummary";

export interface WorkbookState {
  readonly calculating: boolean;
  /** Changed since it was opened: closing the page would lose something. */
  readonly changed: boolean;
  readonly selection: SelectionSummary;
  /** Why the active cell shows an error, where a custom function said so. */
  readonly explanation: string | undefined;
}

/**
 * Follows a workbook: whether it calculates, whether it was changed, what its selected cells add up to.
 *
 * @param explain Why a custom function's cell shows an error, by address (`Accounts!B2`).
 */
export function followWorkbook(
  engine: Engine,
  explain: (address: string) => string | undefined,
): Store<WorkbookState> {
  const aboutSelection = () => ({
    selection: selectionSummary(engine),
    explanation: explain(activeCell(engine)),
  });
  const state = new Store<WorkbookState>({ calculating: false, changed: false, ...aboutSelection() });
  let summaryDue = false;
  const summarizeSoon = () => {
    if (summaryDue) return;
    summaryDue = true;
    requestAnimationFrame(() => {
      summaryDue = false;
      state.update((before) => ({ ...before, ...aboutSelection() }));
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

function activeCell({ sheets, activeSheetId, selection }: Engine): string {
  const sheet = sheets.find(({ id }) => id === activeSheetId)?.name ?? "";
  return formatAddress(sheet, cellArea(selection.row, selection.column));
}
