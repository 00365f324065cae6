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
  const seen = [...(sheet?.getVisibleRangesOfAllViewports()?.values() ?? [])];
  const isSeen = seen.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
  );
  if (!isSeen) sheet?.scrollToCell(row, column);
}
