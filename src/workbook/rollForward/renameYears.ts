import type { Language } from "../../reference/words/language";
import { reviewedYears } from "../../sheets/revenueColumns";
import { wordsOf } from "../../sheets/words/wordsOf";
import { blockAddress } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { TableOnSheet } from "../survey/tableOnSheet";
import type { JournaledCells } from "../undo/journal";

/** A header of the review that names a year. */
export interface YearHeader {
  readonly block: SheetBlock;
  readonly before: string;
  readonly after: string;
}

/** The review's revenue columns show other years from now on; headers that people have changed stay theirs. The newest first. */
export function yearHeaders(
  { block, columns }: TableOnSheet,
  fromYear: number,
  language: Language,
): readonly YearHeader[] {
  const { revenueOf } = wordsOf(language).review;
  return reviewedYears.flatMap((field, ago) => {
    const column = columns.get(field);
    const before = revenueOf(fromYear - ago);
    if (column?.header !== before) return [];
    const cell = { ...block, column: block.column + column.index, rows: 1, columns: 1 };
    return [{ block: cell, before, after: revenueOf(fromYear + 1 - ago) }];
  });
}

/** The newest first: a table never has two headers alike. Queued, not sent. */
export function writeYearHeaders({ workbook }: Session, headers: readonly YearHeader[]): void {
  for (const { block, after } of headers) {
    workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block)).values = [[after]];
  }
}

/** In the order in which they go back: the oldest first, for the same reason. */
export function journaledHeaders(headers: readonly YearHeader[]): readonly JournaledCells[] {
  return headers.map(({ block, before }) => ({ block, formulas: [[before]] })).reverse();
}
