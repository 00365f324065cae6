import type { Block } from "../excel/cellAddress";

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Cells that share something, as few rectangles as their rows give: one request's line for each instead of one a cell. */
export function rectangles(spots: readonly Spot[]): readonly Block[] {
  const sorted = [...spots].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Block[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const merged: Block[] = [];
  for (const run of runs) {
    const above = merged.findIndex(
      (block) =>
        block.row + block.rows === run.row && block.column === run.column && block.columns === run.columns,
    );
    const block = merged[above];
    if (block) merged[above] = { ...block, rows: block.rows + 1 };
    else merged.push(run);
  }
  return merged;
}
