import type { AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import type { ChartSeriesData } from "../../model/chart/chartData";
import { chartMarker } from "./chartMarker";
import { dataLabels } from "./dataLabels";
import type { Properties } from "./properties";
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
  const marker = chartMarker(properties);
  const labels =
    dataLabels(properties, "dataLabels") ??
    (properties["hasDataLabels"] === true ? { showVal: true } : undefined);
  return {
    name,
    values,
    ...(categories !== "" && (scattered ? { xValues: categories } : { categories })),
    ...(fill !== undefined && { fill }),
    ...(line !== undefined && { line }),
    ...(typeof width === "number" && { lineWidth: width }),
    ...(properties["smooth"] === true && { smooth: true }),
    ...(labels && { dataLabels: labels }),
    ...(marker && { marker }),
    ...invisible(properties, chartType),
  };
}

/** What isn't drawn: points alone have no line between them. */
function invisible(properties: Properties, chartType: string): Pick<AddChartSeriesOptions, "spPr"> {
  const fill = properties["format.fill.color"] === "none";
  const line = chartType === "XYScatter" || (fill && properties["format.line.lineStyle"] === "None");
  if (!fill && !line) return {};
  return { spPr: { ...(fill && { fill: { noFill: true } }), ...(line && { line: { noFill: true } }) } };
}
