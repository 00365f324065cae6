import { useStore, type Store } from "../store";
import type { SelectionSummary } from "./selectionSummary";
import { byteText, type TrafficCount } from "./trafficCount";
import type { WorkbookState } from "./workbookState";

interface Props {
  readonly workbook: Store<WorkbookState>;
  readonly traffic: Store<TrafficCount>;
  readonly apiLevel: string;
  /** In front of the names of the add-in's functions: `PLAN`. */
  readonly namespace: string | undefined;
}

export function StatusBar({ workbook, traffic, apiLevel, namespace }: Props) {
  const { calculating, selection, explanation } = useStore(workbook);
  const { requests, bytes } = useStore(traffic);
  return (
    <footer className="status" aria-label="Status">
      <span role="status">{calculating ? "Calculating…" : "Ready"}</span>
      <span>ExcelApi {apiLevel}</span>
      <span title="What the add-in has asked of the workbook since the page was opened, both directions">
        {requests === 1 ? "1 request" : `${requests.toLocaleString("en-US")} requests`} · {byteText(bytes)}
      </span>
      <span className="status-explanation" role="status">
        {explanation}
      </span>
      {selection.count < 2 && explanation === undefined && (
        <span className="status-hint">
          {namespace !== undefined && `Type =${namespace}. in a cell for the add-in’s functions · `}
          F6 goes between grid and pane
        </span>
      )}
      <Summary {...selection} />
    </footer>
  );
}

const amount = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });

/** As in Excel: nothing for a single cell, a count for text, all three where there are numbers. */
function Summary({ count, numbers, sum }: SelectionSummary) {
  if (count < 2) return null;
  return (
    <>
      {numbers > 0 && <span>Average: {amount(sum / numbers)}</span>}
      <span>Count: {count.toLocaleString("en-US")}</span>
      {numbers > 0 && <span>Sum: {amount(sum)}</span>}
    </>
  );
}
