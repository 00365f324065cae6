import type { ColumnMap } from "../planning/accounts/account";
import type { Criterion } from "../planning/settings";
import { readBlock } from "./excel/readBlock";
import { inExcel } from "./excel/session";
import type { Session } from "./excel/session";
import type { ExistingPlan } from "./planWorkbook";
import type { PlanState } from "./state/planState";
import { findTable, planSheets } from "./survey/planParts";
import { locateTables } from "./survey/source";
import { survey as lookAround } from "./survey/survey";

/** The plan in the workbook as it is now: sheets renamed, columns moved and settings changed by hand included. */
export function readPlan(): Promise<ExistingPlan | undefined> {
  return inExcel(async (session) => {
    const survey = await lookAround(session);
    const { state } = survey;
    const sheets = planSheets(survey);
    if (!state || sheets.size === 0) return undefined;

    const table = findTable(survey, state.accounts);
    const headers = table ? await readHeaders(session, table.name) : state.accounts.headers;
    const moved = columnsByHeader(state.accounts.headers, headers);
    const settingsSheet = sheets.get("settings");
    // The blueprints come only where a plan stands: a workbook without one opens sooner.
    const { settingsOnSheet } = await import("./settingsOnSheet");
    const settings = settingsSheet
      ? await settingsOnSheet(session, survey, state, settingsSheet.name)
      : state.settings;
    return {
      source: { kind: "table", name: table?.name ?? state.accounts.name },
      columns: movedColumns(state.columns, moved),
      settings: {
        ...settings,
        criteria: settings.criteria.map((criterion) => follow(criterion, state, headers, moved)),
      },
      language: state.language,
      sheets: [...sheets].map(([role, { name }]) => ({ role, name })),
    };
  });
}

async function readHeaders(session: Session, table: string): Promise<readonly string[]> {
  const [block] = await locateTables(session, [table]);
  if (!block) return [];
  const { values } = await readBlock(session, { ...block, rows: 1 }, "values");
  const [headers = []] = values;
  return headers.map(String);
}

/** Where a column has gone: by its header, else where it was, renamed. */
type Moved = (column: number) => number;

function columnsByHeader(built: readonly string[], present: readonly string[]): Moved {
  return (column) => {
    const header = built[column];
    const found = header === undefined ? -1 : present.indexOf(header);
    return found === -1 ? column : found;
  };
}

function movedColumns(
  { name, id, owner, industry, since, revenue }: PlanState["columns"],
  moved: Moved,
): ColumnMap {
  const optional = (column: number | undefined) => (column === undefined ? undefined : moved(column));
  return {
    name: moved(name),
    id: optional(id),
    owner: optional(owner),
    industry: optional(industry),
    since: optional(since),
    revenue: revenue.map(({ column, year }) => ({ column: moved(column), year })),
  };
}

/** A criterion over a column of the accounts follows that column when it is renamed. */
function follow(
  criterion: Criterion,
  { accounts }: PlanState,
  headers: readonly string[],
  moved: Moved,
): Criterion {
  const { measure } = criterion;
  if (measure.kind !== "column") return criterion;
  const header = headers[moved(accounts.headers.indexOf(measure.header))];
  return header === undefined ? criterion : { ...criterion, measure: { kind: "column", header } };
}
