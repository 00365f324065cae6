import type { Survey } from "../survey/survey";
import { WorkbookError } from "../workbookError";
import type { PlanFootprint } from "./planFootprint";

/** Refuses what Excel wouldn't let us delete, before anything is deleted. */
export function refuseRemoval(survey: Survey, { sheets }: PlanFootprint): void {
  if (survey.readOnly) throw new WorkbookError("readOnly");
  if (survey.structureProtected) throw new WorkbookError("protected");
  const planned = new Set([...sheets.values()].map(({ id }) => id));
  const staysVisible = survey.sheets.some(({ id, visible }) => visible && !planned.has(id));
  if (!staysVisible) throw new WorkbookError("lastSheet");
}
