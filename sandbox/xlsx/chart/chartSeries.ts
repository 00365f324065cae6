import type { AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import type { ChartSeriesData } from "../../model/chartData";
import { dataLabels } from "./dataLabels";
import { rgb } from "./properties";

/** A series of a chart in the library's words. */
export function chartSeries(
  { name, values, categories, properties }: ChartSeriesData,
  chartType: string,
): AddChartSeriesOptions {
  const scattered = chartType.startsWith("XY") || chartType.startsWith("Bubble");
  const fill = rgb(properties["format.fill.color"]);
  const line =
    properties["format.line.lineStyle"] === "None" ? undefined : rgb(properties["format.line.color"]);
  const width = properties["format.line.weight"];
  const labels =
    dataLabels(properties, "dataLabels") ??
    (properties["hasDataLabels"] === true ? { showVal: true } : undefined);
  return {
    name,
    values,
    ...(categories !== "" && (scattered ? { xValues: categories } : { categories })),
    ...(fill !== undefined && { fill }),
    ...(properties["format.fill.color"] === "none" && { spPr: { noFill: true } }),
    ...(line !== undefined && { line }),
    ...(typeof width === "number" && { lineWidth: width }),
    ...(properties["smooth"] === true && { smooth: true }),
    ...(labels && { dataLabels: labels }),
    ...(chartType === "XYScatter" && { spPr: { noFill: true } }),
  };
}
