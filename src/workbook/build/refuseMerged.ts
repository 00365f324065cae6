import type { Block } from "../excel/cellAddress";
import { blockAddress } from "../excel/cellAddress";
import { WorkbookError } from "../workbookError";
import type { PlannedSheet } from "./blueprints";
import type { PlannedTable } from "./plannedTable";
import type { Site } from "./site";

/**
 * Refuses merged cells that are in the way: those that cover a cell of the plan, where nobody would see what is written,
 * and those that stick out at the side below a table that gets rows, for Excel can't push down a part of them.
 */
export function refuseMerged(
  sheets: readonly PlannedSheet[],
  tables: readonly PlannedTable[],
  { merged }: Site,
): void {
  for (const { name, places, action } of sheets) {
    const own = action === "update" ? [...places.cells.values()] : [];
    const growing = tables.filter(
      ({ sheet, action, newRows }) => sheet.name === name && action === "update" && newRows > 0,
    );
    const inTheWay = merged.find(
      (block) =>
        block.sheet === name &&
        (own.some((cell) => covers(block, cell)) || growing.some((table) => sticksOutBelow(block, table))),
    );
    if (inTheWay) throw new WorkbookError("cellsMerged", { sheet: name, cells: blockAddress(inTheWay) });
  }
}

/** Whether the cell is one of the block's, other than the one that shows. */
function covers({ row, column, rows, columns }: Block, cell: Block): boolean {
  const down = cell.row - row;
  const right = cell.column - column;
  return down >= 0 && down < rows && right >= 0 && right < columns && down + right > 0;
}

function sticksOutBelow(block: Block, { standing }: PlannedTable): boolean {
  const end = block.column + block.columns;
  const tableEnd = standing.column + standing.width;
  const isBelow = block.row > standing.row + standing.rows;
  const overlaps = block.column < tableEnd && end > standing.column;
  return isBelow && overlaps && (block.column < standing.column || end > tableEnd);
}
