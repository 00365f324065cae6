import type { AddChartOptions } from "@cj-tech-master/excelts/chart";

/** What the file calls Excel's kinds of charts. */
type ChartKind = Pick<
  AddChartOptions,
  "type" | "barDir" | "grouping" | "overlap" | "scatterStyle" | "radarStyle" | "showMarker" | "smooth"
>;

const bars = (barDir: "col" | "bar"): Readonly<Record<string, ChartKind>> => {
  const name = barDir === "col" ? "Column" : "Bar";
  return {
    [`${name}Clustered`]: { type: "bar", barDir, grouping: "clustered" },
    [`${name}Stacked`]: { type: "bar", barDir, grouping: "stacked", overlap: 100 },
    [`${name}Stacked100`]: { type: "bar", barDir, grouping: "percentStacked", overlap: 100 },
  };
};

const kinds: Readonly<Record<string, ChartKind>> = {
  ...bars("col"),
  ...bars("bar"),
  Line: { type: "line", grouping: "standard", showMarker: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true },
  LineStacked: { type: "line", grouping: "stacked", showMarker: false },
  LineMarkersStacked: { type: "line", grouping: "stacked", showMarker: true },
  LineStacked100: { type: "line", grouping: "percentStacked", showMarker: false },
  LineMarkersStacked100: { type: "line", grouping: "percentStacked", showMarker: true },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  AreaStacked100: { type: "area", grouping: "percentStacked" },
  Pie: { type: "pie" },
  PieExploded: { type: "pie" },
  Doughnut: { type: "doughnut" },
  DoughnutExploded: { type: "doughnut" },
  XYScatter: { type: "scatter", scatterStyle: "lineMarker" },
  XYScatterLines: { type: "scatter", scatterStyle: "lineMarker" },
  XYScatterLinesNoMarkers: { type: "scatter", scatterStyle: "lineMarker" },
  XYScatterSmooth: { type: "scatter", scatterStyle: "smoothMarker", smooth: true },
  Bubble: { type: "bubble" },
  Radar: { type: "radar", radarStyle: "standard" },
  RadarMarkers: { type: "radar", radarStyle: "marker" },
  RadarFilled: { type: "radar", radarStyle: "filled" },
};

/** A kind that the file can't say becomes columns, so that its figures are still seen. */
export const chartKind = (chartType: string): ChartKind =>
  kinds[chartType] ?? { type: "bar", barDir: "col", grouping: "clustered" };
