import type { Session } from "../excel/session";
import { translateCharts } from "./charts";
import { translatePrompts } from "./prompts";
import { renameSheets } from "./sheetNames";
import type { Translation } from "./translation";

/** Puts back what a journal of cells can't: names of sheets first, everything after goes by them. Queued, not sent. */
export function undoTranslation(session: Session, { sheets, prompts, charts }: Translation): void {
  renameSheets(session, sheets, "from");
  translatePrompts(session, prompts, "from");
  translateCharts(session, charts, "from");
}
