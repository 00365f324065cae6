import type { ChartFigures } from "./chartFigures";
import { isRound } from "./chartKind";
import { textWidth } from "./words";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly plot: Box;
  readonly legend: Box | undefined;
  /** Where the words beside the axes begin. */
  readonly whole: Box;
}

const margin = 10;
const line = 16;

/** Shares out the room of a chart: title, legend, the words beside the axes, and what is left for the plot. */
export function layOut(
  figures: ChartFigures,
  size: { readonly width: number; readonly height: number },
  sideLabels: readonly string[],
  linesBelow: number,
): Layout {
  const { title, legend, categoryAxis, valueAxis, kind } = figures;
  let [left, top, right, bottom] = [margin, margin, size.width - margin, size.height - margin];
  if (title !== undefined) top += 26;
  const names =
    figures.kind.shape === "pie" || figures.kind.shape === "doughnut"
      ? figures.categories
      : figures.series.map(({ name }) => name);
  const legendWidth = Math.min(Math.max(...names.map(textWidth), 0) + 28, size.width / 3);
  let legendBox: Box | undefined;
  if (legend === "Bottom" || legend === "Top") {
    const at = legend === "Top" ? top : bottom - line;
    legendBox = { left, top: at, width: right - left, height: line };
    if (legend === "Top") top += line + 6;
    else bottom -= line + 6;
  } else if (legend !== undefined) {
    const at = legend === "Left" ? left : right - legendWidth;
    legendBox = { left: at, top, width: legendWidth, height: bottom - top };
    if (legend === "Left") left += legendWidth + 8;
    else right -= legendWidth + 8;
  }
  const whole = { left, top, width: right - left, height: bottom - top };
  if (isRound(kind)) return { plot: whole, legend: legendBox, whole };
  const sideways = kind.shape === "bar";
  const [side, below] = sideways ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  if (side.title !== undefined) left += line + 4;
  if (side.visible) left += Math.min(Math.max(...sideLabels.map(textWidth), 0) + 8, size.width / 3);
  if (below.title !== undefined) bottom -= line + 4;
  if (below.visible) bottom -= linesBelow * 13 + 6;
  top += 8;
  const plot = { left, top, width: Math.max(right - left, 10), height: Math.max(bottom - top, 10) };
  return { plot, legend: legendBox, whole };
}
