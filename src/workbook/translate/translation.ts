import { wordsOf } from "../../sheets/words/wordsOf";
import type { PlannedSheet } from "../build/blueprints";
import type { PlannedTable } from "../build/plannedTable";
import type { Site } from "../build/site";
import type { CellChange } from "../build/updateCells";
import type { BuildRequest } from "../planWorkbook";
import type { Session } from "../excel/session";
import { findCharts, translateCharts } from "./charts";
import type { TranslatedChart } from "./charts";
import { findLabels } from "./labels";
import { findAnswers, translateAnswers } from "./listWords";
import type { TranslatedAnswers } from "./listWords";
import { findPrompts, translatePrompts } from "./prompts";
import type { TranslatedPrompt } from "./prompts";
import { renameSheets } from "./sheetNames";
import type { RenamedSheet } from "./sheetNames";

/** All that says something else on the standing sheets once a plan speaks another language. What people typed isn't in it. */
export interface Translation {
  readonly labels: readonly CellChange[];
  readonly answers: readonly TranslatedAnswers[];
  readonly prompts: readonly TranslatedPrompt[];
  readonly charts: readonly TranslatedChart[];
  readonly sheets: readonly RenamedSheet[];
}

/** Undefined where the standing sheets speak the language that is asked for already. */
export async function findTranslation(
  session: Session,
  { language }: BuildRequest,
  { survey }: Site,
  planned: readonly PlannedSheet[],
  tables: readonly PlannedTable[],
): Promise<Translation | undefined> {
  const sheets = planned.flatMap((sheet) => {
    const table = tables.find(({ role, action }) => role === sheet.blueprint.role && action === "update");
    return sheet.translated ? [{ ...sheet.translated, sheet, table }] : [];
  });
  if (sheets.length === 0) return undefined;
  const from = wordsOf(survey.state?.language ?? language);
  const to = wordsOf(language);
  const labels: CellChange[] = [];
  for (const { sheet, before } of sheets) labels.push(...(await findLabels(session, sheet, before)));
  return {
    labels,
    answers: sheets.flatMap(({ table }) => (table ? findAnswers(table, from, to) : [])),
    prompts: sheets.flatMap(({ sheet, before, table }) => findPrompts(sheet, before, table)),
    charts: await findCharts(
      session,
      sheets.map(({ sheet, before }) => ({ sheet, before: before.charts ?? [] })),
    ),
    sheets: sheets.flatMap(({ renamed }) => renamed ?? []),
  };
}

/** Names of sheets last: everything before goes by the old ones. Queued, not sent. */
export function writeTranslation(session: Session, translation: Translation): void {
  translateAnswers(session, translation.answers);
  translatePrompts(session, translation.prompts, "to");
  translateCharts(session, translation.charts, "to");
  renameSheets(session, translation.sheets, "to");
}
