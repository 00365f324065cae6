import { parseReference } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { Survey, SurveyedSheet } from "../survey/survey";
import type { PlanFootprint } from "./planFootprint";

/** What is filled or formatted on a sheet that isn't the plan's. */
export interface OtherSheet {
  readonly block: SheetBlock;
  /** The cell style of all of it; undefined where there are several. */
  readonly style: string | undefined;
  readonly protected: boolean;
}

/** The sheets that aren't the plan's. */
export function sheetsOfOthers(survey: Survey, { sheets, backup }: PlanFootprint): readonly SurveyedSheet[] {
  const planned = new Set([...sheets.values(), ...backup].map(({ id }) => id));
  return survey.sheets.filter(({ id }) => !planned.has(id));
}

/** Those of them that hold anything, in one request. */
export async function otherSheets(
  session: Session,
  survey: Survey,
  footprint: PlanFootprint,
): Promise<readonly OtherSheet[]> {
  const used = sheetsOfOthers(survey, footprint).map((sheet) => ({
    ...sheet,
    range: session.workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject(),
  }));
  for (const { range } of used) range.load("address,style");
  await session.sync();
  return used.flatMap(({ range, protected: isProtected }): readonly OtherSheet[] => {
    const block = range.isNullObject ? undefined : parseReference(range.address);
    const style = (range.style as string | null) ?? undefined;
    return block ? [{ block, style, protected: isProtected }] : [];
  });
}
