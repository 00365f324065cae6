import { formulaText } from "../../sheets/blueprint/formulaText";
import type { SheetBlock } from "../excel/cellAddress";
import { blockAddress } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";
import type { JournaledCells } from "../undo/journal";
import type { PlannedTable } from "./plannedTable";
import { rowResolver } from "./tableLayout";
import type { TableLayout, TableReferences } from "./tableLayout";

/** Rows of a column that get another formula; what is typed over formulas stays. */
export interface ColumnChange {
  readonly column: number;
  readonly layout: TableLayout;
  readonly template: string;
  /** First row and number of rows, in the sheet. */
  readonly spans: readonly { readonly row: number; readonly rows: number }[];
  readonly before: JournaledCells;
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
    const block = { ...sample, column: place.column, columns: 1, rows: layout.rows };
    const { formulas: all } = await readBlock(session, block, "formulas");
    const spans = spansOf(all.map(([formula]) => typeof formula === "string" && /^(=|$)/.test(formula)));
    changes.push({
      column: place.column,
      layout,
      template,
      spans: spans.map(({ row, rows }) => ({ row: first + row, rows })),
      before: { block, formulas: all },
    });
  }
  return changes;
}

function spansOf(flags: readonly boolean[]): readonly { row: number; rows: number }[] {
  const spans: { row: number; rows: number }[] = [];
  flags.forEach((flag, row) => {
    const last = spans.at(-1);
    if (!flag) return;
    if (last && last.row + last.rows === row) last.rows += 1;
    else spans.push({ row, rows: 1 });
  });
  return spans;
}

/** Writes a changed formula, the first of each span, copied to the rest. */
export function writeColumnChange(
  sheet: Excel.Worksheet,
  { column, template, spans, layout }: ColumnChange,
  references: TableReferences,
): void {
  for (const { row, rows } of spans) {
    const formula = formulaText(template, rowResolver(layout, references, row));
    if (formula === undefined) continue;
    const cell = sheet.getRange(blockAddress({ row, column, rows: 1, columns: 1 }));
    cell.formulas = [[formula]];
    if (rows < 2) continue;
    sheet
      .getRange(blockAddress({ row: row + 1, column, rows: rows - 1, columns: 1 }))
      .copyFrom(cell, "Formulas");
  }
}
