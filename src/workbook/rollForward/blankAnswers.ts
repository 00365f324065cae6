import type { ReviewInput } from "../../sheets/review/reviewField";
import { blockAddress } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import { safeText } from "../excel/safeText";
import type { Session } from "../excel/session";
import type { TableOnSheet } from "../survey/tableOnSheet";
import type { JournaledCells } from "../undo/journal";

/**
 * Answers that were about the old year: what was to grow and why, and that somebody has looked at the account since.
 * What describes the account (potential, relationship, satisfaction, challenges) is carried on.
 */
const yearly: readonly ReviewInput[] = [
  "crossSell",
  "upSell",
  "target",
  "evidence",
  "override",
  "reason",
  "reviewedOn",
  "reviewedBy",
];

/** Columns of the review that are blank in the new year: their cells, and what stood in them. */
export interface BlankedAnswers {
  readonly headers: readonly string[];
  readonly before: readonly JournaledCells[];
}

export function yearlyHeaders({ columns }: TableOnSheet): readonly string[] {
  return yearly.flatMap((field) => columns.get(field)?.header ?? []);
}

/** Reads what will be blanked; neighbouring columns together. */
export async function readYearlyAnswers(
  session: Session,
  { block, columns }: TableOnSheet,
): Promise<readonly JournaledCells[]> {
  if (block.rows < 2) return [];
  const indexes = yearly.flatMap((field) => columns.get(field)?.index ?? []).sort((a, b) => a - b);
  const runs: { first: number; count: number }[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  }
  const answers: JournaledCells[] = [];
  for (const { first, count } of runs) {
    const run: SheetBlock = {
      sheet: block.sheet,
      row: block.row + 1,
      column: block.column + first,
      rows: block.rows - 1,
      columns: count,
    };
    const { formulas, values } = await readBlock(session, run, "formulas", "values");
    const entered = formulas.map((row, i) => row.map((formula, j) => asEntered(formula, values[i]?.[j])));
    answers.push({ block: run, formulas: entered });
  }
  return answers;
}

/** Queued, not sent. */
export function blank({ workbook }: Session, answers: readonly JournaledCells[]): void {
  for (const { block } of answers) {
    workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block)).clear("Contents");
  }
}

/** Text that looks like a formula shows itself, and goes back in as text. */
function asEntered(formula: unknown, value: unknown): unknown {
  return typeof formula === "string" && formula === value ? safeText(formula) : formula;
}
