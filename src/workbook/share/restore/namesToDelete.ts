import { isSameFormula } from "../formula/movedFormula";
import type { Kept } from "../kept/kept";
import { trackerPrefix } from "../kept/trackers";
import { namesIn } from "../look/dependentNames";
import type { FormulaCell } from "../look/readFormulas";
import type { CellEdit, NameEdit } from "../write/edits";
import type { RestoreSite } from "./restoreSite";

/** Names that were added and that nobody needs any more: trackers, and LAMBDAs that no other formula uses. */
export function namesToDelete(
  { survey, kept, lambdaUses }: RestoreSite,
  left: Kept,
  restored: readonly CellEdit[],
): NameEdit[] {
  const needed = new Set(left.cells.map(({ tracker }) => tracker));
  const trackers = new Set(
    kept.cells.map(({ tracker }) => tracker).filter((tracker) => !needed.has(tracker)),
  );
  const used = new Set(
    [
      ...lambdaUses
        .filter((cell) => !restored.some((edit) => covers(edit, cell)))
        .map(({ formula }) => formula),
      ...survey.names.filter(({ name }) => !isKeptName(name, kept)).map(({ formula }) => formula),
    ].flatMap((formula) => namesIn(formula).map((name) => name.toLowerCase())),
  );
  const ours = new Map(kept.lambdas.map(({ name, formula }) => [name, formula]));
  return survey.names
    .filter(({ name, sheet, formula }) => {
      if (sheet !== undefined) return false;
      if (trackers.has(name)) return name.startsWith(trackerPrefix);
      const added = ours.get(name);
      return (
        added !== undefined &&
        !used.has(name.toLowerCase()) &&
        isSameFormula(added, formula, nowhere, new Map(), "")
      );
    })
    .map(({ name, formula, visible }) => ({
      name,
      sheet: undefined,
      before: formula,
      after: undefined,
      visible,
    }));
}

const nowhere = { sheet: "", table: undefined };

function isKeptName(name: string, { names, lambdas }: Kept): boolean {
  return [...names, ...lambdas].some((item) => item.name === name);
}

function covers({ block }: CellEdit, { sheet, row, column }: FormulaCell): boolean {
  return (
    block.sheet === sheet &&
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}
