import { askForDraft } from "./draft";
import { inExcel } from "./excel/session";
import type { OpenedWorkbook } from "./planWorkbook";
import { planIn } from "./readPlan";

/** Draft and plan in one request: nothing is on screen before its answer. */
export function openWorkbook(): Promise<OpenedWorkbook> {
  return inExcel(async (session) => {
    const draft = askForDraft(session);
    const existing = await planIn(session);
    return { draft: draft(), existing };
  });
}
