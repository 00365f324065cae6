import { fullAddress } from "../build/places";
import { parseReference } from "../excel/cellAddress";
import type { Survey, SurveyedSheet } from "../survey/survey";

/** The hidden workbook name that marks the Examples sheet, whatever it is called by now. */
export const examplesMark = "Plan_Sheet_Examples";

/** The sheet that was inserted last, if it is still there. */
export function markedSheet({ names, sheets }: Survey): SurveyedSheet | undefined {
  const mark = names.find(({ name }) => name === examplesMark);
  const place = mark && parseReference(mark.formula);
  return place && sheets.find(({ name }) => name === place.sheet);
}

/** Marks a sheet in place of the one that was marked before. */
export function mark(names: Excel.NamedItemCollection, sheet: string, { names: existing }: Survey): void {
  const formula = `=${fullAddress(sheet, { row: 0, column: 0, rows: 1, columns: 1 })}`;
  if (existing.some(({ name }) => name === examplesMark)) names.getItem(examplesMark).formula = formula;
  else names.add(examplesMark, formula).visible = false;
}
