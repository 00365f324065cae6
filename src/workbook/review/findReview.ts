import type { ReviewField } from "../../sheets/review/reviewField";
import { reviewFields } from "../../sheets/review/reviewField";
import type { SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { PlanState } from "../state/planState";
import { findTable, planSheets } from "../survey/planParts";
import { survey as lookAround } from "../survey/survey";
import type { Survey } from "../survey/survey";
import { askForNamed } from "./namedValues";
import { reviewState } from "./reviewState";

/** The review's table where it stands now. */
export interface FoundReview {
  readonly survey: Survey;
  readonly state: PlanState;
  /** The rows below the header. */
  readonly body: SheetBlock;
  /** The columns that are there, zero-based within the table. */
  readonly columns: ReadonlyMap<ReviewField, number>;
  /** What stands in the named cells that were asked for. */
  readonly named: ReadonlyMap<string, unknown>;
}

/** Finds the review's table and its columns, in two requests; undefined where the workbook has none. */
export async function findReview(
  session: Session,
  names: readonly string[] = [],
): Promise<FoundReview | undefined> {
  const survey = await lookAround(session);
  const { state } = survey;
  const built = state && reviewState(state);
  const table = built && findTable(survey, built);
  if (!state || !built || !table || !planSheets(survey).has("review")) return undefined;

  const found = session.workbook.tables.getItem(table.name);
  const body = found.getDataBodyRange();
  found.columns.load("items/id,items/name");
  body.load("rowIndex,columnIndex,rowCount,columnCount");
  const named = askForNamed(session, survey, names);
  await session.sync();
  return {
    survey,
    state,
    body: {
      sheet: table.sheet,
      row: body.rowIndex,
      column: body.columnIndex,
      rows: body.rowCount,
      columns: body.columnCount,
    },
    columns: columnsOf(built.columns, found.columns.items),
    named: named(),
  };
}

type BuiltColumns = NonNullable<ReturnType<typeof reviewState>>["columns"];

/** Each field's column by its id, which outlives renaming, else by the header it was built with. */
function columnsOf(
  built: BuiltColumns,
  present: readonly { readonly id: number; readonly name: string }[],
): ReadonlyMap<ReviewField, number> {
  const columns = new Map<ReviewField, number>();
  for (const field of reviewFields) {
    const wanted = built[field];
    if (!wanted) continue;
    const byId = present.findIndex(({ id }) => id === wanted.id);
    const column = byId === -1 ? present.findIndex(({ name }) => name === wanted.header) : byId;
    if (column !== -1) columns.set(field, column);
  }
  return columns;
}
