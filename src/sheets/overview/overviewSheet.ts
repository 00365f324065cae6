import type { Cell, Highlight, SheetBlueprint } from "../blueprint/blueprint";
import { formula, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import { accentColor } from "../blueprint/cellStyle";
import { band, layOut } from "../blueprint/layOut";
import { rowHeights } from "../blueprint/rowHeights";
import { titleRows } from "../legend";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";
import { biggestGapRows } from "./biggestGapRows";
import { coverageRows } from "./coverageRows";
import { furtherRows } from "./furtherRows";
import { nextActionRows, shownActions } from "./nextActionRows";
import { chartRows, overviewCharts } from "./overviewCharts";
import { repRows, shownReps } from "./repRows";
import { gateRows, reviewRows } from "./stateRows";
import { tierRows } from "./tierRows";

/** Two halves side by side, ranks and a gap between them. */
const leftWidths = [24, 14, 14, 13, 13, 17];
const rightWidths = [3, 35, 12, 15, 16, 24, 6];

/** Overview: how the plan stands, on one page, for somebody who has never seen it. */
export function overviewSheet(plan: PlanData, words: SheetWords): SheetBlueprint {
  const { sections } = words.overview;
  const [titles = [], subtitle = []] = titleRows("overview", words);
  const head: readonly Row[] = [
    titles,
    subtitle,
    [
      text(words.overview.asOf, "unit"),
      formula("asOf", "=TODAY()", { format: "date", style: "unit" }),
      text(words.overview.currency, "unit"),
      formula("currency", "=Plan_Currency", { style: "unit" }),
      text(words.overview.fiscalYear, "unit"),
      formula("fiscalYear", "=Plan_ThisYear+1", { format: "year", style: "unit" }),
      undefined,
      text(words.overview.scenario, "unit"),
      formula("scenario", "=Plan_Scenario", { style: "unit" }),
    ],
    [],
  ];
  const left = [
    ...section(sections.coverage, coverageRows(words), leftWidths.length),
    ...section(sections.further, furtherRows(words), leftWidths.length),
    ...section(sections.tiers, tierRows(words), leftWidths.length),
    // Below all that stands on the right: rows for more reps are inserted across the sheet.
    ...section(sections.reps, repRows(plan, words), leftWidths.length),
  ];
  const shifted = (rows: readonly Row[]) =>
    rows.map((row): Row => (row.length > 0 ? [undefined, ...row] : row));
  const right = [
    ...shifted(section(sections.reviews, reviewRows(words), rightWidths.length - 1)),
    ...shifted(section(sections.gates, gateRows(words), rightWidths.length - 1)),
    ...shifted([band(sections.gaps, rightWidths.length - 1)]),
    ...biggestGapRows(plan, words),
    [],
    ...shifted([band(sections.actions, rightWidths.length - 1)]),
    ...nextActionRows(words),
    [],
  ];
  const charts = head.length + Math.max(left.length, right.length);
  const columns = leftWidths.length + rightWidths.length;
  const widths = [...leftWidths, ...rightWidths];
  const cells = [...layOut([...head, ...left]), ...beside(layOut(right, head.length), leftWidths.length)];
  return {
    role: "overview",
    name: words.sheets.overview.title,
    tabColor: accentColor,
    widths,
    rowHeights: rowHeights(cells, widths, { rows: charts + chartRows }),
    cells,
    ranges: [],
    growing: { id: "rep", rows: shownReps(plan) },
    highlights: highlights(plan),
    frozen: { rows: 3, columns: 1 },
    print: { titleRows: [0, 0], onePage: true, area: { rows: charts + chartRows, columns } },
    charts: overviewCharts(plan, words, charts, {
      left: leftWidths.length - 1,
      right: leftWidths.length + 1,
      last: columns - 1,
    }),
  };
}

function section(title: string, rows: readonly Row[], width: number): readonly Row[] {
  return [band(title, width), ...rows, []];
}

function beside(cells: readonly Cell[], columns: number): readonly Cell[] {
  return cells.map((cell) => ({ ...cell, column: cell.column + columns }));
}

/** What wants somebody's attention; the words and figures say so, too. */
function highlights(plan: PlanData): readonly Highlight[] {
  const alarm = (from: string, to: string, formula: string): Highlight => ({
    range: { kind: "cells", from, to },
    formula,
    look: "alarm",
  });
  const overdue = (cell: string): Highlight => alarm(cell, cell, `=N({${cell}})>0`);
  return [
    ...Array.from({ length: shownReps(plan) }, (_, i) => overdue(`rep.${i + 1}.overdue`)),
    overdue("others.overdue"),
    overdue("reviews.overdue.accounts"),
    overdue("gate.blocked.growth"),
    overdue("gate.unknown.growth"),
    ...Array.from({ length: shownActions }, (_, i) => {
      const cell = `action.${i + 1}.state`;
      return alarm(cell, cell, `={${cell}}=Plan_Progress_Overdue`);
    }),
  ];
}
