import type { CellEdit } from "./edits";

/** Formulas of the greatest length, so many of them, still fit into a request. */
const mostRows = 300;

/**
 * Single cells below one another as one edit: a column of a thousand formulas is one order instead of a thousand.
 *
 * @param byRow sheets where each row is an edit of its own instead
 */
export function mergedEdits(edits: readonly CellEdit[], byRow: ReadonlySet<string>): readonly CellEdit[] {
  const isByRow = ({ block }: CellEdit): boolean => byRow.has(block.sheet);
  return [...merged(edits.filter((edit) => !isByRow(edit))), ...edits.filter(isByRow).flatMap(rowsOf)];
}

/** The last row first: a formula that spills finds the cells below it cleared. */
function rowsOf({ block, before, after, isText }: CellEdit): readonly CellEdit[] {
  return after
    .map((line, i) => ({
      block: { ...block, row: block.row + i, rows: 1 },
      before: before.slice(i, i + 1),
      after: [line],
      isText,
    }))
    .reverse();
}

function merged(edits: readonly CellEdit[]): readonly CellEdit[] {
  const sorted = [...edits].sort(
    ({ block: a }, { block: b }) =>
      a.sheet.localeCompare(b.sheet) || a.column - b.column || a.columns - b.columns || a.row - b.row,
  );
  const joint: CellEdit[] = [];
  for (const edit of sorted) {
    const last = joint.at(-1);
    if (last && isBelow(last, edit)) joint[joint.length - 1] = joined(last, edit);
    else joint.push(edit);
  }
  return joint;
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
