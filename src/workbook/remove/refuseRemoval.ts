import type { Session } from "../excel/session";
import type { Survey } from "../survey/survey";
import { WorkbookError } from "../workbookError";
import type { PlanFootprint } from "./planFootprint";

/** Refuses what Excel wouldn't let us delete, before anything is deleted. */
export async function refuseRemoval(
  session: Session,
  survey: Survey,
  { sheets }: PlanFootprint,
): Promise<void> {
  if (survey.readOnly) throw new WorkbookError("readOnly");
  if (survey.structureProtected) throw new WorkbookError("protected");
  const { worksheets } = session.workbook;
  worksheets.load("items/id,items/visibility");
  await session.sync();
  const planned = new Set([...sheets.values()].map(({ id }) => id));
  const staysVisible = worksheets.items.some(
    ({ id, visibility }) => visibility === "Visible" && !planned.has(id),
  );
  if (!staysVisible) throw new WorkbookError("lastSheet");
}
