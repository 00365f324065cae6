import type { Highlight, SheetBlueprint } from "../blueprint/blueprint";
import { text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { accentColor } from "../blueprint/cellStyle";
import { band, bandRow, layOut } from "../blueprint/layOut";
import { rowHeights } from "../blueprint/rowHeights";
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
import { whatIfHighlights, whatIfRows } from "./whatIfRows";

/** Label, figures, unit or a fifth figure, note; then the workings. */
const widths = [34, 18, 18, 18, 18, 18, 66, 8, 14, 14, 14, 10, 14];
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
  const { charts, notes, bottom, rowBreaks } = goalCharts(plan, words, figures.length);
  const pages = [sections.gap, sections.cascade, sections.whatIf, sections.charts];
  const cells = [
    ...layOut(figures),
    ...notes.flatMap(({ row, column, note }) =>
      layOut([[...Array.from({ length: column }, () => undefined), text(note, "note")]], row),
    ),
  ];
  return {
    role: "goal",
    name: words.sheets.goal.title,
    tabColor: accentColor,
    widths,
    rowHeights: rowHeights(cells, widths, { rows: bottom }),
    cells,
    ranges: [
      cascadeRange("Plan_RepNames", "name", plan, 1),
      cascadeRange("Plan_RepRests", "rest", plan),
      cascadeRange("Plan_RepWeights", "weight", plan),
      cascadeRange("Plan_RepThresholds", "threshold", plan),
    ],
    growing: { id: "cascade", rows: repRows(plan) },
    highlights: [
      ...checks.map(alarm),
      ...quarters.map((part) => late(`mustExistBy.${part}`, `mustExistState.${part}`)),
      ...whatIfHighlights,
    ],
    frozen: { rows: 3, columns: 1 },
    print: {
      titleRows: [0, 0],
      area: { rows: bottom, columns: printed },
      rowBreaks: [...pages.map((title) => bandRow(figures, title)), ...rowBreaks],
    },
    charts,
  };
}

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
