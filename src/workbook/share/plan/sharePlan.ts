import { absoluteAddress, quotedSheet } from "../../../sheets/blueprint/address";
import type { LambdaForm } from "../../../reference/portable/portableForms";
import type { SheetBlock } from "../../excel/cellAddress";
import { cellPlace, namePlace } from "../check";
import type { OldestExcel } from "../formula/convertFormula";
import { trackedReferences } from "../formula/trackedReference";
import { type Kept, type KeptCell, storedKept } from "../kept/kept";
import { trackedNow, trackerPrefix, withTrackers } from "../kept/trackers";
import type { ShareSite } from "../look/examine";
import { type ShareSurvey, tableAt } from "../look/shareSurvey";
import type { ShareChange, SharePreview } from "../shareWorkbook";
import { type Edits, type Entry, type NameEdit, settingEdits } from "../write/edits";
import { shownValue } from "./entry";
import { LambdaNames } from "./lambdaNames";
import { type CellChange, planCells } from "./planCells";
import { type NameChange, planNames } from "./planNames";

/** All that makes a workbook independent of the add-in, decided before the first write. */
export interface SharePlan {
  readonly preview: SharePreview;
  readonly edits: Edits;
  /** The changes that compute: they must show what was shown before. */
  readonly cells: readonly CellChange[];
}

/** @param frozen cells that are to keep their values whatever forms there are */
export function sharePlan(site: ShareSite, oldest: OldestExcel, frozen: ReadonlySet<string>): SharePlan {
  const { survey } = site;
  const lambdas = new LambdaNames(survey);
  const names = planNames(site, oldest, lambdas);
  const cells = planCells(site, oldest, lambdas, names.left, frozen);
  const added = addedLambdas([...cells.changes, ...names.changes], lambdas);
  return {
    preview: {
      changes: [...cells.changes.map(describeCell), ...names.changes.map(describeName)],
      left: [
        ...cells.left.map(({ cell, reason }) => ({ place: cellPlace(cell), formula: cell.formula, reason })),
        ...[...names.left].map((item) => ({
          place: namePlace(item),
          formula: item.formula,
          reason: "name" as const,
        })),
      ],
      names: added.map(({ name }) => name),
    },
    edits: editsFor(survey, cells.changes, names.changes, added),
    cells: cells.changes,
  };
}

function addedLambdas(
  changes: readonly { readonly needs: readonly LambdaForm[] }[],
  lambdas: LambdaNames,
): readonly { readonly name: string; readonly formula: string }[] {
  const needed = new Map(changes.flatMap(({ needs }) => needs.map((form) => [form.name, form])));
  return [...needed.values()].flatMap((form) => lambdas.added(form) ?? []);
}

function editsFor(
  survey: ShareSurvey,
  cells: readonly CellChange[],
  names: readonly NameChange[],
  added: readonly { readonly name: string; readonly formula: string }[],
): Edits {
  const tracked = withTrackers(
    cells.map((change) => original(survey, change)),
    freeTracker(survey),
  );
  const earlier = earlierKept(survey, cells, names);
  const kept: Kept = {
    cells: [...earlier.cells, ...tracked.cells],
    lambdas: [...earlier.lambdas, ...added],
    names: [...earlier.names, ...names.map(originalName)],
  };
  const add = (name: string, formula: string, visible: boolean): NameEdit => ({
    name,
    sheet: undefined,
    before: undefined,
    after: formula,
    visible,
  });
  return {
    cells: cells.map(({ cell, block, after, isText }) => ({
      block,
      before: unspilled(cell.formula, block),
      after,
      isText,
    })),
    names: [
      ...added.map(({ name, formula }) => add(name, formula, true)),
      ...tracked.trackers.map(({ name, formula }) => add(name, formula, false)),
      ...names.map(({ item, after }) => ({ ...item, before: item.formula, after })),
    ],
    settings: settingEdits(survey.settings, storedKept(kept)),
  };
}

/** A formula in its cell, the cells that it spills to blank for it. */
export function unspilled(
  formula: string,
  { rows, columns }: Pick<SheetBlock, "rows" | "columns">,
): Entry[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => (i + j === 0 ? formula : "")),
  );
}

function original(
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

function originalName({ item, after }: NameChange): Kept["names"][number] {
  const { name, sheet, formula } = item;
  return { name, before: formula, after, ...(sheet !== undefined && { sheet }) };
}

/** What is kept already; what is prepared a second time is kept once. */
function earlierKept(
  { kept, names }: ShareSurvey,
  changes: readonly CellChange[],
  changedNames: readonly NameChange[],
): Kept {
  if (!kept) return { cells: [], lambdas: [], names: [] };
  const formulas = new Map(names.map(({ name, formula }) => [name, formula]));
  const again = new Set(changes.map(({ block }) => placeText(block)));
  const cells = trackedNow(kept.cells, (name) => formulas.get(name))
    .filter(({ place }) => !again.has(place))
    .map((cell) => cell.kept);
  const isAgain = ({ name, sheet }: Kept["names"][number]): boolean =>
    changedNames.some(({ item }) => item.name === name && item.sheet === sheet);
  return { ...kept, cells, names: kept.names.filter((item) => !isAgain(item)) };
}

/** `'Sheet 1'!$B$4:$B$9` */
function placeText({ sheet, row, column, rows, columns }: SheetBlock): string {
  const first = absoluteAddress(row, column);
  const last = rows * columns === 1 ? "" : `:${absoluteAddress(row + rows - 1, column + columns - 1)}`;
  return `${quotedSheet(sheet)}!${first}${last}`;
}

function freeTracker({ names }: ShareSurvey): () => string {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(`${trackerPrefix}${number}`.toLowerCase()));
    return `${trackerPrefix}${number}`;
  };
}

function describeCell({ cell, kind, after, block }: CellChange): ShareChange {
  const [[first] = []] = after;
  const shown = kind === "value" ? shownValue(first === '=""' ? "" : first) : String(first);
  return {
    place: cellPlace(cell),
    before: cell.formula,
    after: shown,
    kind,
    cells: block.rows * block.columns,
  };
}

function describeName({ item, after, kind }: NameChange): ShareChange {
  return { place: namePlace(item), before: item.formula, after, kind, cells: 0 };
}
