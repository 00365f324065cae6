import type { EngineEvent } from "../engine/engineEvent";
import { mentions } from "../engine/formula/mentions";
import { renameSheetInFormula } from "../engine/formula/renameInFormula";
import type { Book } from "./book";
import type { ChartSeriesData } from "./chart/chartData";

/** Charts go on showing the cells of a sheet that is called otherwise by now. */
export function followRenames({ engine, state }: Book): (event: EngineEvent) => void {
  return (event) => {
    if (event.kind !== "sheetChanged" || event.before === event.name) return;
    const { before, name } = event;
    const renamed = (address: string): string => renameSheetInFormula(`=${address}`, before, name).slice(1);
    const isMeant = ({ values, categories, sizes = "" }: ChartSeriesData): boolean =>
      [values, categories, sizes].some((address) => mentions(address, before));
    const follow = (series: ChartSeriesData): ChartSeriesData => ({
      ...series,
      values: renamed(series.values),
      categories: renamed(series.categories),
      ...(series.sizes !== undefined && { sizes: renamed(series.sizes) }),
    });
    for (const { id } of engine.sheets) {
      const sheet = state.sheet(id);
      if (!sheet.charts.some(({ series }) => series.some(isMeant))) continue;
      sheet.charts = sheet.charts.map((chart) => ({
        ...chart,
        series: chart.series.map((series) => (isMeant(series) ? follow(series) : series)),
      }));
    }
  };
}
