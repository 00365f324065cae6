import type { ReviewInput } from "../../sheets/review/reviewField";
import type { SheetBlock } from "../excel/cellAddress";
import type { TableOnSheet } from "../survey/tableOnSheet";

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

export function yearlyHeaders({ columns }: TableOnSheet): readonly string[] {
  return yearly.flatMap((field) => columns.get(field)?.header ?? []);
}

/** The cells that are blank in the new year. */
export function yearlyAnswers({ block, columns }: TableOnSheet): readonly SheetBlock[] {
  if (block.rows < 2) return [];
  return yearly.flatMap((field) => {
    const column = columns.get(field);
    if (!column) return [];
    return [
      {
        sheet: block.sheet,
        row: block.row + 1,
        column: block.column + column.index,
        rows: block.rows - 1,
        columns: 1,
      },
    ];
  });
}
