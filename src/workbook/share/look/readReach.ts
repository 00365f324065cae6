import type { Session } from "../../excel/session";
import type { FormulaCell } from "./readFormulas";
import { readSpots } from "./readSpots";
import { type Spot, spotKey } from "./spot";
import type { Watch } from "./watch";

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/**
 * For an Excel that doesn't tell where results spill to: whether a cell's may reach into those beside it. They can't
 * where the cells on the right and below are blank, or have formulas of their own.
 */
export async function readReach(
  session: Session,
  cells: readonly FormulaCell[],
  watch: Watch,
): Promise<(cell: FormulaCell) => boolean> {
  const look = await readSpots(session, cells.flatMap(beside), ["formulas"], watch);
  const reaching = new Set(
    cells
      .filter((cell) =>
        beside(cell).some((spot) => {
          const content = String(look(spot).formulas ?? "");
          return content !== "" && (content === cell.formula || !content.startsWith("="));
        }),
      )
      .map(spotKey),
  );
  return (cell) => reaching.has(spotKey(cell));
}

function beside({ sheet, row, column }: Spot): readonly Spot[] {
  return [
    { sheet, row, column: column + 1 },
    { sheet, row: row + 1, column },
  ].filter((spot) => spot.row < sheetRows && spot.column < sheetColumns);
}
