import { blockAddress } from "../excel/cellAddress";
import type { Block } from "../excel/cellAddress";
import { inExcel } from "../excel/session";
import { accountFrom, accountNames, listedFields, listedFrom } from "./accountFrom";
import { rowOfKey } from "./cells";
import { findReview } from "./findReview";
import type { FoundReview } from "./findReview";
import { readFields } from "./readFields";
import type { ReviewWorkbook } from "./reviewWorkbook";
import { vocabulary, vocabularyNames } from "./vocabulary";

export const list: ReviewWorkbook["list"] = () =>
  inExcel(async (session) => {
    const review = await findReview(session, vocabularyNames);
    if (!review) return undefined;
    const rows = await readFields(session, review, listedFields);
    const words = vocabulary(review.named);
    return rows.map((cells) => listedFrom(cells, words)).filter(({ key }) => key !== "");
  });

export const read: ReviewWorkbook["read"] = (key) =>
  inExcel(async (session) => {
    const review = await findReview(session, accountNames);
    if (!review) return undefined;
    const keys = await readFields(session, review, ["key"]);
    const row = rowOfKey(
      keys.map((cells) => cells.key),
      key,
    );
    if (row === undefined) return undefined;
    const cells = session.workbook.worksheets
      .getItem(review.body.sheet)
      .getRange(blockAddress(rowBlock(review, row)));
    cells.load("values");
    await session.sync();
    return accountFrom(review, cells.values[0] ?? []);
  });

/** The cells of a zero-based row of the table. */
export function rowBlock({ body }: FoundReview, row: number): Block {
  return { row: body.row + row, column: body.column, rows: 1, columns: body.columns };
}
