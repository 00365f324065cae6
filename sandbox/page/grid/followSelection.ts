import type { FUniver } from "@univerjs/core/facade";
import type { Engine } from "../../engine/engine";
// Teaches FUniver what is seen of a sheet, and to scroll.
import type {} from "@univerjs/preset-sheets-core";

/** What an add-in selects is brought into view, as Excel does it. */
export function followSelection(univer: FUniver, engine: Engine): void {
  let due = false;
  engine.listen(({ kind }) => {
    if (kind !== "selectionChanged" || due) return;
    due = true;
    // The sheet may have been activated just now, and is drawn with the next frame.
    requestAnimationFrame(() => {
      due = false;
      if (univer.getCurrentLifecycleStage() < univer.Enum.LifecycleStages.Rendered) return;
      bringIntoView(univer, engine);
    });
  });
}

function bringIntoView(univer: FUniver, { selection: { row, column } }: Engine): void {
  const sheet = univer.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return;
  const { ySplit, xSplit } = sheet.getFreeze();
  const seen = [...(sheet.getVisibleRangesOfAllViewports()?.values() ?? [])];
  const isSeen = seen.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      isWithin(row, startRow, endRow, ySplit) && isWithin(column, startColumn, endColumn, xSplit),
  );
  if (isSeen) return;
  sheet.scrollToCell(
    firstInView(row, ySplit, (each) => sheet.getRowHeight(each)),
    firstInView(column, xSplit, (each) => sheet.getColumnWidth(each)),
  );
}

/** What has been scrolled to may begin with a row or column of which little is seen. */
function isWithin(index: number, start: number, end: number, frozen: number): boolean {
  const isWhole = start === 0 || start === frozen;
  return (isWhole ? index >= start : index > start) && index <= end;
}

/**
 * What to scroll to so that a row or column isn't half under the frozen ones: Univer scrolls by the sizes of as many from
 * the sheet's edge on as lie between the frozen ones and it, although the frozen ones may be larger.
 */
function firstInView(index: number, frozen: number, sizeOf: (index: number) => number): number {
  let wanted = 0;
  for (let each = frozen; each < index; each++) wanted += sizeOf(each);
  let [count, scrolled] = [0, 0];
  while (count < index - frozen && scrolled + sizeOf(count) <= wanted) scrolled += sizeOf(count++);
  return Math.min(index, count + frozen);
}
