import type { Worksheet } from "@cj-tech-master/excelts";
import type { SavedWorkbook } from "../savedWorkbook";
import { anchorOf } from "./anchor";
import { addModernChart, isModernChart } from "./modernChart";
import { chartOptions } from "./chartOptions";

/** The charts of a sheet, at their places. */
export function writeCharts(sheet: Worksheet, { engine, state }: SavedWorkbook, sheetId: string): void {
  for (const chart of state.sheet(sheetId).charts.filter(({ series }) => series.length > 0)) {
    const place = anchorOf(engine, sheetId, chart);
    if (isModernChart(chart.chartType)) {
      addModernChart(sheet, chart, place);
    } else {
      sheet.addChart(chartOptions(chart), place);
    }
  }
}
