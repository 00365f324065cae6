import { blockAddress } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { OtherSheet } from "./otherSheets";
import type { PlanFootprint } from "./planFootprint";

/** Cells of one answer: some 2 MB of style names. */
const cellsAtOnce = 50_000;

/** The plan's cell styles that no other sheet uses: a style that is deleted takes its looks from every cell. */
export async function freeStyles(
  session: Session,
  { styles }: PlanFootprint,
  sheets: readonly OtherSheet[],
): Promise<readonly string[]> {
  const used = new Set<string>();
  for (const { block, style } of sheets) {
    if (style !== undefined) {
      used.add(style);
      continue;
    }
    const sheet = session.workbook.worksheets.getItem(block.sheet);
    const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / block.columns));
    for (let done = 0; done < block.rows; done += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, block.rows - done);
      const range = sheet.getRange(blockAddress({ ...block, row: block.row + done, rows }));
      const cells = range.getCellProperties({ style: true });
      await session.sync();
      for (const cell of cells.value.flat()) if (cell.style !== undefined) used.add(cell.style);
    }
  }
  return styles.filter((style) => !used.has(style));
}
