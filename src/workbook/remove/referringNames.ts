import { quotedSheet } from "../../sheets/blueprint/address";
import type { Session } from "../excel/session";
import type { SurveyedSheet } from "../survey/survey";

/** The names that belong to some sheets and whose formula is meant, as formulas elsewhere write them; in one request. */
export async function referringNames(
  { workbook, sync }: Session,
  sheets: readonly SurveyedSheet[],
  refers: (formula: string) => boolean,
): Promise<readonly string[]> {
  const own = sheets.map(({ name }) => ({
    sheet: name,
    names: workbook.worksheets.getItem(name).names.load("items/name,items/formula"),
  }));
  await sync();
  return own.flatMap(({ sheet, names }) =>
    names.items
      .filter(({ formula }) => refers(String(formula)))
      .map(({ name }) => `${quotedSheet(sheet)}!${name}`),
  );
}
