import type { Worksheet } from "@cj-tech-master/excelts";
import type { ChartExType } from "@cj-tech-master/excelts/chart";
import type { ChartData } from "../../model/chart/chartData";
import { chartTitle, hasLegend, legendPosition } from "./chartOptions";
import { dataLabels } from "./dataLabels";

const kinds: Readonly<Record<string, Exclude<ChartExType, "regionMap">>> = {
  Waterfall: "waterfall",
  Funnel: "funnel",
  Treemap: "treemap",
  Sunburst: "sunburst",
  Histogram: "histogram",
  Pareto: "pareto",
  Boxwhisker: "boxWhisker",
};

/** Whether the chart is of the kinds that came with Excel 2016, which files keep in a way of their own. */
export const isModernChart = (chartType: string): boolean => kinds[chartType] !== undefined;

/** Excel draws it from the figures; other programs may show a blank frame. */
export function addModernChart(
  sheet: Worksheet,
  chart: ChartData,
  place: Parameters<Worksheet["addChartEx"]>[1],
): void {
  const categories = chart.series[0]?.categories ?? "";
  sheet.addChartEx(
    {
      type: kinds[chart.chartType] ?? "waterfall",
      title: chartTitle(chart),
      ...(categories !== "" && { categories }),
      showLegend: hasLegend(chart),
      legendPosition: legendPosition(chart.properties["legend.position"]),
      series: chart.series.map(({ name, values, properties }) => ({
        name,
        values,
        ...(dataLabels(properties, "dataLabels") && { dataLabels: { showValue: true } }),
      })),
    },
    place,
  );
}
