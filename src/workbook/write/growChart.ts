import { lineHeight } from "../../sheets/blueprint/rowHeights";
import type { ChartBlueprint } from "../../sheets/blueprint/chart";
import { blockAddress } from "../excel/cellAddress";
import type { Block } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { labelSeries, showScale } from "./charts";

/** The cells of its sheet that a series is drawn from. */
export interface DrawnCells {
  readonly values: Block;
  readonly categories: Block;
}

/** A standing chart that gets other cells. */
export interface GrownChart {
  readonly sheet: string;
  /** Its place among the charts of the sheet. */
  readonly index: number;
  /** How high it is, in points. */
  readonly height: number;
  readonly before: ChartBlueprint;
  readonly after: ChartBlueprint;
  readonly from: readonly DrawnCells[];
  readonly to: readonly DrawnCells[];
}

/** Draws charts from the cells that they get, or had. One that people have made higher or lower stays so. Queued, not sent. */
export function growCharts({ workbook }: Session, charts: readonly GrownChart[], side: "from" | "to"): void {
  for (const grown of charts) {
    const { before, after, [side]: drawn } = grown;
    const sheet = workbook.worksheets.getItem(grown.sheet);
    const chart = sheet.charts.getItemAt(grown.index);
    const blueprint = side === "to" ? after : before;
    if (Math.abs(grown.height - heightOf(before)) < 1) {
      chart.height = side === "to" ? heightOf(after) : grown.height;
    }
    for (const [i, { values, categories }] of drawn.entries()) {
      const one = chart.series.getItemAt(i);
      one.setValues(sheet.getRange(blockAddress(values)));
      one.setXAxisValues(sheet.getRange(blockAddress(categories)));
      const series = blueprint.series[i];
      if (!series || before.series[i]?.labels === after.series[i]?.labels) continue;
      labelSeries(one, series, blueprint.kind);
      if (series.labels) one.dataLabels.numberFormat = blueprint.numberFormat;
    }
    if (hasLabels(before) !== hasLabels(after)) showScale(chart, blueprint);
  }
}

function heightOf({ position: { from, to } }: ChartBlueprint): number {
  return (to.row - from.row + 1) * lineHeight;
}

const hasLabels = ({ series }: ChartBlueprint) => series.some(({ labels }) => labels);
