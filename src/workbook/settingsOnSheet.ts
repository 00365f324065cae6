import type { PlanSettings } from "../planning/settings";
import { planSheet } from "../sheets/planSheets";
import { readSettings } from "../sheets/settings/readSettings";
import { wordsOf } from "../sheets/words/wordsOf";
import { presentPlaces } from "./build/places";
import { readBlock } from "./excel/readBlock";
import type { Session } from "./excel/session";
import { builtPlan } from "./state/builtPlan";
import type { PlanState } from "./state/planState";
import { namedBlocks } from "./survey/planParts";
import type { Survey } from "./survey/survey";

/** The settings as their sheet shows them now; what it doesn't show any more is as it was built. */
export async function settingsOnSheet(
  session: Session,
  survey: Survey,
  state: PlanState,
  sheet: string,
): Promise<PlanSettings> {
  const { cells } = presentPlaces(
    planSheet("settings", builtPlan(state), wordsOf(state.language)),
    sheet,
    namedBlocks(survey, sheet),
  );
  const blocks = [...cells.values()];
  const rows = 1 + Math.max(-1, ...blocks.map(({ row }) => row));
  const columns = 1 + Math.max(-1, ...blocks.map(({ column }) => column));
  if (rows === 0) return state.settings;
  const { values } = await readBlock(session, { sheet, row: 0, column: 0, rows, columns }, "values");
  return readSettings((id) => {
    const block = cells.get(id);
    return block && values[block.row]?.[block.column];
  }, state.settings);
}
