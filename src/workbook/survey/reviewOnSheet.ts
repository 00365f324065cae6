import type { Survey, SurveyedTable } from "./survey";
import type { SheetBlock } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";
import { findTable, planSheets } from "./planParts";
import { locateTables } from "./source";

/** The review's table as it stands: sorted, renamed and extended by people as they liked. */
export interface ReviewOnSheet {
  readonly table: SurveyedTable;
  /** Header row included. */
  readonly block: SheetBlock;
  /** By field: the column's place in the table, its id and present header. */
  readonly columns: ReadonlyMap<string, ReviewedColumn>;
  /** What stands in the key column, row by row. */
  readonly keys: readonly string[];
}

export interface ReviewedColumn {
  readonly index: number;
  readonly id: number;
  readonly header: string;
}

/** The review table of the plan in the workbook; undefined where there is none, or not with a key column. */
export async function readReview(session: Session, survey: Survey): Promise<ReviewOnSheet | undefined> {
  const { state } = survey;
  const table = state && findTable(survey, state.review);
  if (!state || !table || !planSheets(survey).has("review")) return undefined;
  const { columns } = session.workbook.tables.getItem(table.name);
  columns.load("items/id,items/name");
  const [block] = await locateTables(session, [table.name]);
  if (!block) return undefined;

  const present = columns.items.map(({ id, name }, index) => ({ id, header: name, index }));
  const fields = new Map<string, ReviewedColumn>();
  for (const [field, built] of Object.entries(state.review.columns)) {
    const column =
      present.find(({ id }) => id === built.id) ?? present.find(({ header }) => header === built.header);
    if (column) fields.set(field, column);
  }
  const key = fields.get("key");
  if (!key) return undefined;
  const { values } = await readBlock(
    session,
    { ...block, row: block.row + 1, rows: block.rows - 1, column: block.column + key.index, columns: 1 },
    "values",
  );
  return { table, block, columns: fields, keys: values.map(([value]) => String(value ?? "")) };
}
