import type { CellEdit } from "./edits";

/** Formulas of the greatest length, so many of them, still fit into a request. */
const mostRows = 300;

/** Single cells below one another as one edit: a column of a thousand formulas is one order instead of a thousand. */
export function mergedEdits(edits: readonly CellEdit[]): readonly CellEdit[] {
  const sorted = [...edits].sort(
    ({ block: a }, { block: b }) =>
      a.sheet.localeCompare(b.sheet) || a.column - b.column || a.columns - b.columns || a.row - b.row,
  );
  const merged: CellEdit[] = [];
  for (const edit of sorted) {
    const last = merged.at(-1);
    if (last && isBelow(last, edit)) merged[merged.length - 1] = joined(last, edit);
    else merged.push(edit);
  }
  return merged;
}

function isBelow(last: CellEdit, next: CellEdit): boolean {
  return (
    last.block.rows + next.block.rows <= mostRows &&
    last.isText === next.isText &&
    last.block.sheet === next.block.sheet &&
    last.block.column === next.block.column &&
    last.block.columns === next.block.columns &&
    last.block.row + last.block.rows === next.block.row
  );
}

function joined(above: CellEdit, below: CellEdit): CellEdit {
  return {
    ...above,
    block: { ...above.block, rows: above.block.rows + below.block.rows },
    before: [...above.before, ...below.before],
    after: [...above.after, ...below.after],
  };
}
