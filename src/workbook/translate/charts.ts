import type { ChartBlueprint } from "../../sheets/blueprint/chart";
import type { PlannedSheet } from "../build/blueprints";
import type { Session } from "../excel/session";
import { nameChart } from "../write/charts";

/** A chart of the plan that still has the title that we gave it, by its place among the charts of its sheet. */
export interface TranslatedChart {
  readonly sheet: string;
  readonly index: number;
  readonly from: ChartBlueprint;
  readonly to: ChartBlueprint;
}

/** Looks for them on all sheets, in one request. */
export async function findCharts(
  { workbook, sync }: Session,
  sheets: readonly { readonly sheet: PlannedSheet; readonly before: readonly ChartBlueprint[] }[],
): Promise<readonly TranslatedChart[]> {
  const found = sheets.map(({ sheet, before }) => {
    const { charts } = workbook.worksheets.getItem(sheet.name);
    charts.load("items/name,items/title/text,items/series/count");
    return { sheet, before, charts };
  });
  await sync();
  return found.flatMap(({ sheet, before, charts }) =>
    charts.items.flatMap(({ title, series }, index): readonly TranslatedChart[] => {
      const which = before.findIndex((chart) => chart.title === title.text);
      const from = before[which];
      const to = sheet.blueprint.charts?.[which];
      return from && to && series.count === from.series.length
        ? [{ sheet: sheet.name, index, from, to }]
        : [];
    }),
  );
}

/** Queued, not sent. */
export function translateCharts(
  { workbook }: Session,
  charts: readonly TranslatedChart[],
  side: "from" | "to",
): void {
  for (const { sheet, index, [side]: words } of charts) {
    nameChart(workbook.worksheets.getItem(sheet).charts.getItemAt(index), words);
  }
}
