import { blockAddress } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { OtherSheet } from "./otherSheets";
import type { PlanFootprint } from "./planFootprint";

/** Rows of a sheet that are looked at cell by cell: where titles and headers are. Below them columns are looked at as a whole. */
const rowsByCell = 20;

/** More columns than that, on all sheets together, are too many to look at in one request. */
const mostColumns = 2000;

/**
 * The plan's cell styles that no other sheet uses: a style that is deleted takes its looks from every cell. Where one
 * request can't tell, no style is called free: one too many in the gallery harms nobody.
 */
export async function freeStyles(
  session: Session,
  { styles }: PlanFootprint,
  sheets: readonly OtherSheet[],
): Promise<readonly string[]> {
  const used = new Set<string | undefined>(sheets.flatMap(({ style }) => style ?? []));
  const mixed = sheets.filter(({ style }) => style === undefined).map(({ block }) => block);
  if (mixed.reduce((count, { columns }) => count + columns, 0) > mostColumns) return [];

  const cells = mixed.map((block) => {
    const top = { ...block, rows: Math.min(rowsByCell, block.rows) };
    return session.workbook.worksheets
      .getItem(block.sheet)
      .getRange(blockAddress(top))
      .getCellProperties({ style: true });
  });
  const columns = mixed
    .filter(({ rows }) => rows > rowsByCell)
    .flatMap((block) => {
      const sheet = session.workbook.worksheets.getItem(block.sheet);
      return Array.from({ length: block.columns }, (_, i) => {
        const below = {
          row: block.row + rowsByCell,
          column: block.column + i,
          rows: block.rows - rowsByCell,
          columns: 1,
        };
        return sheet.getRange(blockAddress(below)).load("style");
      });
    });
  if (mixed.length > 0) await session.sync();

  for (const { style } of cells.flatMap(({ value }) => value.flat())) used.add(style);
  // Excel says null where a range has several.
  for (const { style } of columns) used.add((style as string | null) ?? undefined);
  return used.has(undefined) ? [] : styles.filter((style) => !used.has(style));
}
