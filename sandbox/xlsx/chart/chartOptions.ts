import type { AddChartOptions } from "@cj-tech-master/excelts/chart";
import type { ChartData } from "../../model/chart/chartData";
import { chartAxis } from "./chartAxis";
import { chartKind } from "./chartKinds";
import { chartSeries } from "./chartSeries";
import { dataLabels } from "./dataLabels";

/** A chart as it was asked for, in the library's words. */
export function chartOptions(chart: ChartData): AddChartOptions {
  const get = (path: string): unknown => chart.properties[path];
  const kind = chartKind(chart.chartType);
  const labels = dataLabels(chart.properties, "dataLabels");
  return {
    ...kind,
    title: chartTitle(chart),
    series: chart.series.map((series) => chartSeries(series, chart.chartType)),
    showLegend: hasLegend(chart),
    legendPosition: legendPosition(get("legend.position")),
    ...(kind.type === "doughnut" && {
      holeSize: Number(chart.series[0]?.properties["doughnutHoleSize"] ?? 50),
    }),
    ...(kind.type === "bar" && {
      gapWidth: Number(chart.series[0]?.properties["gapWidth"] ?? 150),
      overlap: Number(chart.series[0]?.properties["overlap"] ?? kind.overlap ?? 0),
    }),
    ...(labels && { dataLabels: labels }),
    displayBlanksAs:
      ({ Zero: "zero", Interpolated: "span" } as const)[String(get("displayBlanksAs"))] ?? "gap",
    plotVisOnly: get("plotVisibleOnly") !== false,
    ...(kind.type !== "pie" &&
      kind.type !== "doughnut" && {
        categoryAxis: chartAxis(chart.properties, "axes.categoryAxis", false),
        valueAxis: chartAxis(chart.properties, "axes.valueAxis", true),
      }),
  };
}

/** The text that was given, or as in Excel the name of a single series. */
export function chartTitle({ properties, series }: ChartData): string | null {
  if (properties["title.visible"] === false) {
    return null;
  }
  const text = properties["title.text"];
  return typeof text === "string" && text !== ""
    ? text
    : series.length === 1
      ? (series[0]?.name ?? null)
      : null;
}

export const hasLegend = ({ properties, series, chartType }: ChartData): boolean =>
  typeof properties["legend.visible"] === "boolean"
    ? properties["legend.visible"]
    : series.length > 1 || /^(Pie|Doughnut)/.test(chartType);

export const legendPosition = (position: unknown): "t" | "b" | "l" | "r" | "tr" =>
  (({ Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" }) as const)[String(position)] ?? "r";
