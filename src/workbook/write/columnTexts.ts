import { blockAddress } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import { byteChunks, requestBytes } from "../excel/byteChunks";
import { safeText } from "../excel/safeText";
import type { Session } from "../excel/session";
import type { JournaledCells } from "../undo/journal";

/** Texts for a column's rows; null leaves a cell as it is. */
export interface ColumnTexts {
  readonly field: string;
  /** Zero-based row of the table that they begin with. */
  readonly first: number;
  readonly texts: readonly (string | null)[];
  /** What stands in those cells, and where; undefined where the rows or the column are new. */
  readonly before: JournaledCells | undefined;
}

/** From the first to the last row that changes; undefined where none does. */
export function changedTexts(
  field: string,
  texts: readonly (string | null)[],
  present: readonly string[],
  column: SheetBlock | undefined,
): ColumnTexts | undefined {
  const first = texts.findIndex((text) => text !== null);
  const last = texts.reduce((last, text, row) => (text === null ? last : row), first);
  if (first === -1) return undefined;
  const changed = texts.slice(first, last + 1);
  const standing = changed.slice(0, Math.max(0, present.length - first));
  const before = column &&
    standing.length > 0 && {
      block: { ...column, row: column.row + first, rows: standing.length },
      formulas: standing.map((text, i) => [text === null ? null : safeText(present[first + i] ?? "")]),
    };
  return { field, first, texts: changed, before: before || undefined };
}

/** In as few requests as bytes allow, which may hold keys as well; the last of them is queued, not sent. */
export async function writeColumnTexts(
  session: Session,
  column: SheetBlock,
  { first, texts }: ColumnTexts,
): Promise<void> {
  const sheet = session.workbook.worksheets.getItem(column.sheet);
  let row = column.row + first;
  const chunks = byteChunks(texts, requestBytes / 2);
  for (const [i, chunk] of chunks.entries()) {
    const range = sheet.getRange(blockAddress({ ...column, row, rows: chunk.length }));
    // Office.js takes null for "leave as it is".
    range.values = chunk.map((text) => [text === null ? null : safeText(text)]);
    row += chunk.length;
    if (i < chunks.length - 1) await session.sync();
  }
}
