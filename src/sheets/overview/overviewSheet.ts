import type { SheetBlueprint } from "../blueprint/blueprint";
import { accentColor } from "../blueprint/cellStyle";
import { layOut } from "../blueprint/layOut";
import { titleRows } from "../legend";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";

/** Overview: how the plan stands, on one page, for somebody who has never seen it. */
export function overviewSheet(_plan: PlanData, words: SheetWords): SheetBlueprint {
  return {
    role: "overview",
    name: words.sheets.overview.title,
    tabColor: accentColor,
    widths: [30],
    rowHeights: [{ row: 0, points: 30 }],
    cells: layOut(titleRows("overview", words)),
    ranges: [],
    highlights: [],
    frozen: { rows: 3, columns: 1 },
    print: { titleRow: 0, onePage: true },
  };
}
