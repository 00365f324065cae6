import type { Session } from "../excel/session";
import { officeErrorCode } from "../excel/translateError";
import type { SurveyedSheet } from "../survey/survey";

/** What Excel says where it doesn't tell the source of a series, of a kind of chart that it doesn't know perhaps. */
const untold = /^(InvalidArgument|InvalidOperation|GeneralException|UnsupportedOperation|NotImplemented)$/;

/**
 * The charts on some sheets whose values a formula like `='My sheet'!$B$2:$B$9` is meant to stand for, in two requests.
 * Undefined where Excel doesn't tell: it does from ExcelApi 1.15 on.
 */
export async function referringCharts(
  { workbook, sync }: Session,
  sheets: readonly SurveyedSheet[],
  refers: (formula: string) => boolean,
): Promise<readonly string[] | undefined> {
  const onSheets = sheets.map(({ name }) => workbook.worksheets.getItem(name).charts);
  for (const charts of onSheets) charts.load("items/name,items/chartType,items/series/items/name");
  await sync();
  const charts = onSheets.flatMap(({ items }) => items);
  if (charts.length === 0) return [];
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.15")) return undefined;

  const asked = charts.map(({ name, chartType, series }) => {
    const dimension = /^(XYScatter|Bubble)/.test(chartType) ? "YValues" : "Values";
    return {
      name,
      sources: series.items.map((_, i) => series.getItemAt(i).getDimensionDataSourceString(dimension)),
    };
  });
  try {
    await sync();
  } catch (error) {
    if (untold.test(officeErrorCode(error) ?? "")) return undefined;
    throw error;
  }
  return asked
    .filter(({ sources }) => sources.some(({ value }) => refers(asFormula(value))))
    .map(({ name }) => name);
}

function asFormula(source: string): string {
  return source.startsWith("=") ? source : `=${source}`;
}
