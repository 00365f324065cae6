import { absoluteAddress, quotedSheet } from "../../../sheets/blueprint/address";
import type { SheetBlock } from "../../excel/cellAddress";
import { trackedReferences } from "../formula/trackedReference";
import type { Kept, KeptCell } from "../kept/kept";
import { trackedNow, trackerFormulas, trackerPrefix } from "../kept/trackers";
import { type ShareSurvey, tableAt } from "../look/shareSurvey";
import type { NameEdit } from "../write/edits";
import type { CellChange } from "./cellChange";
import type { NameChange } from "./planNames";

/** What is kept of a cell that is changed. */
export function original(
  survey: ShareSurvey,
  { cell, block, after, isText }: CellChange,
): Omit<KeptCell, "tracker" | "index"> {
  const table = tableAt(survey, cell.sheet, cell.row, cell.column)?.name;
  const references = trackedReferences(cell.formula, { sheet: cell.sheet, table });
  return {
    place: placeText(block),
    before: cell.formula,
    after: after.map((line) => [...line]),
    references: references.map((reference) => reference ?? null),
    ...(table !== undefined && { table }),
    ...(isText && { text: true }),
  };
}

export function originalName({ item, after }: NameChange): Kept["names"][number] {
  const { name, sheet, formula } = item;
  return { name, before: formula, after, ...(sheet !== undefined && { sheet }) };
}

/** What is kept already; what is prepared a second time is kept once. */
export function earlierKept(
  { kept, names }: ShareSurvey,
  changes: readonly CellChange[],
  changedNames: readonly NameChange[],
): Kept {
  if (!kept) return { cells: [], lambdas: [], names: [] };
  const formulas = trackerFormulas(names);
  const again = new Set(changes.map(({ block }) => placeText(block)));
  const cells = trackedNow(kept.cells, (name) => formulas.get(name))
    .filter(({ place }) => !again.has(place))
    .map((cell) => cell.kept);
  const isAgain = ({ name, sheet }: Kept["names"][number]): boolean =>
    changedNames.some(({ item }) => item.name === name && item.sheet === sheet);
  return { ...kept, cells, names: kept.names.filter((item) => !isAgain(item)) };
}

/** Trackers of what was kept earlier and no longer is. */
export function formerTrackers({ kept, names }: ShareSurvey, now: Kept): readonly NameEdit[] {
  const needed = new Set(now.cells.map(({ tracker }) => tracker));
  const former = new Set(kept?.cells.map(({ tracker }) => tracker).filter((name) => !needed.has(name)));
  return names
    .filter(({ name, sheet }) => sheet === undefined && former.has(name))
    .map((item) => ({ ...item, before: item.formula, after: undefined }));
}

/** `'Sheet 1'!$B$4:$B$9` */
function placeText({ sheet, row, column, rows, columns }: SheetBlock): string {
  const first = absoluteAddress(row, column);
  const last = rows * columns === 1 ? "" : `:${absoluteAddress(row + rows - 1, column + columns - 1)}`;
  return `${quotedSheet(sheet)}!${first}${last}`;
}

/** Names for trackers, each another one that isn't taken. */
export function freeTracker({ names }: ShareSurvey): () => string {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`${trackerPrefix}${number}`.toLowerCase()));
    return `${trackerPrefix}${number}`;
  };
}
