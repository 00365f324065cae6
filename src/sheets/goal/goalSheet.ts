import type { Highlight, SheetBlueprint } from "../blueprint/blueprint";
import { text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { accentColor } from "../blueprint/cellStyle";
import { band, layOut } from "../blueprint/layOut";
import { goalCharts } from "../charts/goalCharts";
import { titleRows } from "../legend";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { bridgeRows } from "./bridgeRows";
import { cascadeRows, repRows } from "./cascadeRows";
import { existingRows } from "./existingRows";
import { funnelRows } from "./funnelRows";
import { gapRows } from "./gapRows";
import { quarterRows, quarters } from "./quarterRows";
import { tierRows } from "./tierRows";
import { waterfallRows } from "./waterfallRows";
import { whatIfRows } from "./whatIfRows";

/** Label, figures, unit or a fifth figure, note; then the workings. */
const widths = [34, 18, 18, 18, 18, 18, 92, 8, 14, 14, 14, 10, 14];
const printed = 7;

/** Goal Back-Calculation: from where revenue comes to what must happen for the goal to be reached. */
export function goalSheet(plan: PlanData, words: SheetWords): SheetBlueprint {
  const { sections } = words.goal;
  const section = (title: string, rows: readonly Row[]): readonly Row[] => [
    band(title, printed),
    ...rows,
    [],
  ];
  const figures: readonly Row[] = [
    ...titleRows("goal", words),
    ...section(sections.bridge, bridgeRows(plan, words)),
    ...section(sections.existing, existingRows(words)),
    ...section(sections.gap, gapRows(words)),
    ...section(sections.funnel, funnelRows(words)),
    ...section(sections.quarters, quarterRows(words)),
    ...section(sections.cascade, cascadeRows(plan, words)),
    ...section(sections.whatIf, whatIfRows(words)),
    ...section(sections.waterfall, waterfallRows(plan, words)),
    ...section(sections.tiers, tierRows(words)),
    band(sections.charts, printed),
  ];
  const { charts, notes, bottom } = goalCharts(plan, words, figures.length);
  return {
    role: "goal",
    name: words.sheets.goal.title,
    tabColor: accentColor,
    widths,
    rowHeights: [{ row: 0, points: 30 }],
    cells: [
      ...layOut(figures),
      ...notes.flatMap(({ row, note }) => layOut([[...blanks, text(note, "note")]], row)),
    ],
    ranges: [
      cascadeRange("Plan_RepNames", "name", plan, 1),
      cascadeRange("Plan_RepRests", "rest", plan),
      cascadeRange("Plan_RepWeights", "weight", plan),
      cascadeRange("Plan_RepThresholds", "threshold", plan),
    ],
    highlights: [
      ...checks.map(alarm),
      ...quarters.map((part) => late(`mustExistBy.${part}`, `mustExistState.${part}`)),
    ],
    frozen: { rows: 3, columns: 1 },
    print: { titleRow: 0, onePage: false, area: { rows: bottom, columns: printed } },
    charts,
  };
}

const blanks = Array.from({ length: printed - 1 }, () => undefined);

function cascadeRange(name: string, part: string, plan: PlanData, first = 0) {
  return { name, from: `cascade.${first}.${part}`, to: `cascade.${repRows(plan)}.${part}` };
}

const checks = [
  "bridgeCheck",
  "reviewCheck",
  "cascadeCheck",
  "cascadeAccountsCheck",
  "cascadeReviewCheck",
] as const;

/** A check that isn't 0 stands out. */
function alarm(line: (typeof checks)[number]): Highlight {
  const cell = `${line}.amount`;
  return { range: { kind: "cells", from: cell, to: cell }, formula: `=N({${cell}})<>0`, look: "alarm" };
}

/** A day that has passed while there is something to be done by it; the cell below says so in words. */
function late(day: string, state: string): Highlight {
  return {
    range: { kind: "cells", from: day, to: state },
    formula: `={${state}}=Plan_State_Overdue`,
    look: "alarm",
  };
}
