import { isSameFormula } from "../formula/movedFormula";
import type { Kept } from "../kept/kept";
import { trackerPrefix } from "../kept/trackers";
import { namesIn } from "../look/dependentNames";
import type { FormulaCell } from "../look/readFormulas";
import type { SharedName } from "../look/shareSurvey";
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
      ...survey.names.filter((item) => !isLetGo(item, kept, left)).map(({ formula }) => formula),
    ].flatMap((formula) => namesIn(formula).map((name) => name.toLowerCase())),
  );
  const ours = new Map(kept.lambdas.map(({ name, formula }) => [name, formula]));
  const locked = new Set(survey.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  return survey.names
    .filter(({ name, sheet, formula }) => {
      // A copied sheet has trackers of its own, which follow nothing that is kept.
      if (trackers.has(name)) return name.startsWith(trackerPrefix) && !locked.has(sheet ?? "");
      if (sheet !== undefined) return false;
      const added = ours.get(name);
      return (
        added !== undefined &&
        !used.has(name.toLowerCase()) &&
        isSameFormula(added, formula, nowhere, new Map(), "")
      );
    })
    .map(({ name, sheet, formula, visible }) => ({
      name,
      sheet,
      before: formula,
      after: undefined,
      visible,
    }));
}

const nowhere = { sheet: "", table: undefined };

/** Whether a name no longer holds what it was prepared with: it gets its original back, or is itself a LAMBDA of ours. */
function isLetGo({ name, sheet }: SharedName, { names, lambdas }: Kept, left: Kept): boolean {
  const isMeant = (item: { readonly name: string; readonly sheet?: string | undefined }): boolean =>
    item.name === name && item.sheet === sheet;
  return lambdas.some(isMeant) || (names.some(isMeant) && !left.names.some(isMeant));
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
