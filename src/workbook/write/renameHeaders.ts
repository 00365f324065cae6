import { blockAddress } from "../excel/cellAddress";
import type { SheetBlock } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { JournaledCells } from "../undo/journal";

/** The header of a table's column that says something else from now on. Formulas that spell it follow by themselves. */
export interface RenamedHeader {
  readonly block: SheetBlock;
  readonly before: string;
  readonly after: string;
}

/** In their order: a table never has two headers alike. Neighbours at once. Queued, not sent. */
export function writeHeaders({ workbook }: Session, headers: readonly RenamedHeader[]): void {
  for (const { block, words } of runs(headers)) {
    workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block)).values = [words];
  }
}

function runs(headers: readonly RenamedHeader[]) {
  const found: { block: SheetBlock; words: string[] }[] = [];
  for (const { block, after } of headers) {
    const last = found.at(-1);
    const { sheet, row, column, columns = 0 } = last?.block ?? {};
    if (last && sheet === block.sheet && row === block.row && Number(column) + columns === block.column) {
      last.words.push(after);
      last.block = { ...last.block, columns: columns + 1 };
    } else found.push({ block, words: [after] });
  }
  return found;
}

/** In the order in which they go back: the last first, for the same reason. */
export function journaledHeaders(headers: readonly RenamedHeader[]): readonly JournaledCells[] {
  return headers.map(({ block, before }) => ({ block, formulas: [[before]] })).reverse();
}
