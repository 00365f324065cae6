import type { SheetBlock } from "../excel/cellAddress";
import { readBlock } from "../excel/readBlock";
import type { Session } from "../excel/session";
import { movedBlock } from "./newColumns";
import type { PlannedTable } from "./plannedTable";
import type { CellChange } from "./updateCells";

/**
 * Titles of column groups that stand over a column which isn't the first of its group any more: the new first column gets
 * the title, this one loses it, unless people have written something else there.
 */
export async function movedBands(
  session: Session,
  { sheet: { name, blueprint: whole }, blueprint, standing, newColumns }: PlannedTable,
): Promise<readonly CellChange[]> {
  const fields = new Set(newColumns.map(({ field }) => field));
  const title = (index: number) => {
    const content = whole.cells.find(
      (cell) => cell.row === blueprint.row - 1 && cell.column === index,
    )?.content;
    return content?.kind === "text" ? content.text : "";
  };
  const former = blueprint.columns.flatMap(({ field }, index) => {
    if (!fields.has(field) || title(index) === "") return [];
    const next = blueprint.columns.slice(index + 1).find((column) => standing.columns.has(column.field));
    const place = next && standing.columns.get(next.field);
    return place ? [{ column: place.column, text: title(index) }] : [];
  });
  if (former.length === 0 || standing.row === 0) return [];
  const row: SheetBlock = {
    sheet: name,
    row: standing.row - 1,
    column: standing.column,
    rows: 1,
    columns: standing.width,
  };
  const { values } = await readBlock(session, row, "values");
  return former.flatMap(({ column, text }): readonly CellChange[] => {
    if (values[0]?.[column - standing.column] !== text) return [];
    const block = { ...row, column, columns: 1 };
    return [{ block: movedBlock(block, newColumns), entry: "", before: { block, formulas: [[text]] } }];
  });
}
