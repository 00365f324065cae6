import { formulaText } from "../../sheets/blueprint/formulaText";
import type { SheetBlock } from "../excel/cellAddress";
import { blockAddress } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";
import { layConstants } from "../undo/backup";
import type { Backup } from "../undo/backup";
import { movedBlock } from "./newColumns";
import type { PlannedTable } from "./plannedTable";
import { rowResolver } from "./tableLayout";
import type { TableLayout, TableReferences } from "./tableLayout";

/** A column that gets another formula; what is typed over formulas stays. */
export interface ColumnChange {
  readonly layout: TableLayout;
  readonly template: string;
  /** The rows that were there before the build, and where they stand once the table has its new columns. */
  readonly block: SheetBlock;
  readonly moved: SheetBlock;
}

/** Rows looked at to see whether a column holds its formula: reading all of them would take requests by the number of accounts. */
const sampled = 20;

/** The calculated columns whose formula isn't what it should be by now: other columns chosen, other criteria. */
export async function findColumnChanges(
  session: Session,
  { sheet: { name: sheet }, blueprint: { columns }, standing, layout, newColumns }: PlannedTable,
  references: { readonly before: TableReferences; readonly after: TableReferences },
): Promise<readonly ColumnChange[]> {
  if (standing.rows === 0) return [];
  const first = standing.row + 1;
  const sample: SheetBlock = {
    sheet,
    row: first,
    column: standing.column,
    rows: Math.min(sampled, standing.rows),
    columns: standing.width,
  };
  const { formulas } = await readBlock(session, sample, "formulas");
  const wanted = (template: string) =>
    formulaText(template, rowResolver(layout, references.after, first)) !== undefined;
  const former = (template: string, row: number) =>
    formulaText(template, rowResolver(standing, references.before, row));

  const changes: ColumnChange[] = [];
  for (const { field, content } of columns) {
    const place = standing.columns.get(field);
    if (!place || content.kind !== "formula" || !wanted(content.formula)) continue;
    const template = content.formula;
    const present = formulas.map((row) => row[place.column - standing.column]);
    const isThere = (formula: unknown, i: number) =>
      formula !== undefined && formula === former(template, first + i);
    if (present.some(isThere)) continue;
    const block = { ...sample, column: place.column, columns: 1, rows: standing.rows };
    changes.push({ layout, template, block, moved: movedBlock(block, newColumns) });
  }
  return changes;
}

/** Fills the formula down the column and lays over it what people had typed. Queued, not sent. */
export function writeColumnChange(
  session: Session,
  { template, block, moved, layout }: ColumnChange,
  references: TableReferences,
  backup: Backup,
): void {
  const formula = formulaText(template, rowResolver(layout, references, moved.row));
  if (formula === undefined) return;
  const sheet = session.workbook.worksheets.getItem(moved.sheet);
  const first = sheet.getRange(blockAddress({ ...moved, rows: 1 }));
  first.formulas = [[formula]];
  if (moved.rows > 1) {
    const rest = { ...moved, row: moved.row + 1, rows: moved.rows - 1 };
    sheet.getRange(blockAddress(rest)).copyFrom(first, "Formulas");
  }
  layConstants(session, backup, block, moved);
}
