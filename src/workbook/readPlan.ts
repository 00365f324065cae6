import { inExcel } from "./excel/session";
import type { Session } from "./excel/session";
import { movedBy, movedColumns, movedCriterion } from "./movedColumns";
import type { PresentColumn } from "./movedColumns";
import type { ExistingPlan } from "./planWorkbook";
import type { PlanState } from "./state/planState";
import { findTable, planSheets } from "./survey/planParts";
import { survey as lookAround } from "./survey/survey";
import type { SurveyedTable } from "./survey/survey";

/** The plan in the workbook as it is now: sheets renamed, columns moved and settings changed by hand included. */
export function readPlan(): Promise<ExistingPlan | undefined> {
  return inExcel(planIn);
}

/** The same in a conversation that has begun; what is queued in it goes with the first request. */
export async function planIn(session: Session): Promise<ExistingPlan | undefined> {
  const survey = await lookAround(session);
  const { state } = survey;
  const sheets = planSheets(survey);
  if (!state || sheets.size === 0) return undefined;

  const table = findTable(survey, state.accounts);
  const present = await readColumns(session, state, table);
  const moved = movedBy(state.accounts, present);
  const settingsSheet = sheets.get("settings");
  // The blueprints come only where a plan stands: a workbook without one opens sooner.
  const { settingsOnSheet } = await import("./settingsOnSheet");
  const settings = settingsSheet
    ? await settingsOnSheet(session, survey, state, settingsSheet.name)
    : state.settings;
  return {
    source: { kind: "table", name: table?.name ?? state.accounts.name },
    columns: movedColumns(state.columns, moved, present.length),
    settings: {
      ...settings,
      criteria: settings.criteria.map((criterion) =>
        movedCriterion(criterion, state.accounts, moved, present),
      ),
    },
    language: state.language,
    sheets: [...sheets].map(([role, { name }]) => ({ role, name })),
  };
}

/** As they were built where the table is gone. */
async function readColumns(
  { workbook, sync }: Session,
  { accounts }: PlanState,
  table: SurveyedTable | undefined,
): Promise<readonly PresentColumn[]> {
  if (!table) return accounts.headers.map((header, i) => ({ header, id: accounts.columnIds[i] ?? -1 }));
  const { columns } = workbook.tables.getItem(table.name);
  columns.load("items/id,items/name");
  await sync();
  return columns.items.map(({ id, name }) => ({ id, header: name }));
}
