import { intersection, type Area } from "../../engine/area";
import type { CellValue } from "../../engine/cellValue";
import type { Engine } from "../../engine/engine";

/** What Excel's status bar says about the selected cells. */
export interface SelectionSummary {
  /** Cells that aren't blank. */
  readonly count: number;
  /** Cells that hold a number, dates included. */
  readonly numbers: number;
  readonly sum: number;
}

export function selectionSummary(engine: Engine): SelectionSummary {
  const used = engine.usedArea(engine.activeSheetId, true);
  const area: Area | undefined = used && intersection(used, engine.selection);
  return area ? summarize(engine.values(engine.activeSheetId, area)) : { count: 0, numbers: 0, sum: 0 };
}

export function summarize(rows: readonly (readonly CellValue[])[]): SelectionSummary {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of rows.flat()) {
    if (value === null || value === "") continue;
    count += 1;
    if (typeof value !== "number") continue;
    numbers += 1;
    sum += value;
  }
  return { count, numbers, sum };
}
