import { formulaText } from "../../sheets/blueprint/formulaText";
import type { SheetBlock } from "../excel/cellAddress";
import { blockAddress } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";
import { layConstants } from "../undo/backup";
import type { Backup } from "../undo/backup";
import type { PlannedTable } from "./plannedTable";
import { rowResolver } from "./tableLayout";
import type { TableLayout, TableReferences } from "./tableLayout";

/** A column that gets another formula; what is typed over formulas stays. */
export interface ColumnChange {
  readonly layout: TableLayout;
  readonly template: string;
  /** The rows that were there before the build. */
  readonly block: SheetBlock;
}

/** Rows looked at to see whether a column holds its formula: reading all of them would take requests by the number of accounts. */
const sampled = 20;

/** The calculated columns whose formula isn't what it should be by now: other columns chosen, other criteria. */
export async function findColumnChanges(
  session: Session,
  { sheet: { name: sheet }, blueprint: { columns }, layout }: PlannedTable,
  references: TableReferences,
): Promise<readonly ColumnChange[]> {
  if (layout.rows === 0) return [];
  const first = layout.row + 1;
  const sample: SheetBlock = {
    sheet,
    row: first,
    column: layout.column,
    rows: Math.min(sampled, layout.rows),
    columns: layout.width,
  };
  const { formulas } = await readBlock(session, sample, "formulas");
  const expected = (template: string, row: number) =>
    formulaText(template, rowResolver(layout, references, row));

  const changes: ColumnChange[] = [];
  for (const { field, content } of columns) {
    const place = layout.columns.get(field);
    if (!place || content.kind !== "formula") continue;
    const template = content.formula;
    if (expected(template, first) === undefined) continue;
    const present = formulas.map((row) => row[place.column - layout.column]);
    if (present.some((formula, i) => formula === expected(template, first + i))) continue;
    changes.push({
      layout,
      template,
      block: { ...sample, column: place.column, columns: 1, rows: layout.rows },
    });
  }
  return changes;
}

/** Fills the formula down the column and lays over it what people had typed. Queued, not sent. */
export function writeColumnChange(
  session: Session,
  { template, block, layout }: ColumnChange,
  references: TableReferences,
  backup: Backup,
): void {
  const formula = formulaText(template, rowResolver(layout, references, block.row));
  if (formula === undefined) return;
  const sheet = session.workbook.worksheets.getItem(block.sheet);
  const first = sheet.getRange(blockAddress({ ...block, rows: 1 }));
  first.formulas = [[formula]];
  if (block.rows > 1) {
    const rest = { ...block, row: block.row + 1, rows: block.rows - 1 };
    sheet.getRange(blockAddress(rest)).copyFrom(first, "Formulas");
  }
  layConstants(session, backup, block);
}
