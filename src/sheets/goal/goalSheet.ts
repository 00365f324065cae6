import type { SheetBlueprint } from "../blueprint/blueprint";
import type { Row } from "../blueprint/cells";
import { accentColor } from "../blueprint/cellStyle";
import { band, layOut } from "../blueprint/layOut";
import { titleRows } from "../legend";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { bridgeRows } from "./bridgeRows";
import { existingRows } from "./existingRows";
import { funnelRows } from "./funnelRows";
import { gapRows } from "./gapRows";

const widths = [34, 18, 18, 18, 18, 12, 92];

/** Goal Back-Calculation: from where revenue comes to what must happen for the goal to be reached. */
export function goalSheet(plan: PlanData, words: SheetWords): SheetBlueprint {
  const { bridge, existing, gap, funnel } = words.goal.sections;
  const section = (title: string, rows: readonly Row[]): readonly Row[] => [
    band(title, widths.length),
    ...rows,
    [],
  ];
  return {
    role: "goal",
    name: words.sheets.goal.title,
    tabColor: accentColor,
    widths,
    rowHeights: [{ row: 0, points: 30 }],
    cells: layOut([
      ...titleRows("goal", words),
      ...section(bridge, bridgeRows(plan, words)),
      ...section(existing, existingRows(words)),
      ...section(gap, gapRows(words)),
      ...section(funnel, funnelRows(words)),
    ]),
    ranges: [],
    highlights: [alarm("bridgeCheck"), alarm("reviewCheck")],
    frozen: { rows: 3, columns: 1 },
    print: { titleRow: 0, onePage: true },
  };
}

/** A check that isn't 0 stands out. */
function alarm(line: "bridgeCheck" | "reviewCheck") {
  const cell = `${line}.amount`;
  return {
    range: { kind: "cells", from: cell, to: cell },
    formula: `=N({${cell}})<>0`,
    look: "alarm",
  } as const;
}
