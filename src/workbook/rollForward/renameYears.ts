import type { Language } from "../../reference/words/language";
import { reviewedYears } from "../../sheets/revenueColumns";
import { wordsOf } from "../../sheets/words/wordsOf";
import type { TableOnSheet } from "../survey/tableOnSheet";
import type { RenamedHeader } from "../write/renameHeaders";

/** The review's revenue columns show other years from now on; headers that people have changed stay theirs. The newest first. */
export function yearHeaders(
  { block, columns }: TableOnSheet,
  fromYear: number,
  language: Language,
): readonly RenamedHeader[] {
  const { revenueOf } = wordsOf(language).review;
  return reviewedYears.flatMap((field, ago) => {
    const column = columns.get(field);
    const before = revenueOf(fromYear - ago);
    if (column?.header !== before) return [];
    const cell = { ...block, column: block.column + column.index, rows: 1, columns: 1 };
    return [{ block: cell, before, after: revenueOf(fromYear + 1 - ago) }];
  });
}
