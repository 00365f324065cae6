import { isFormula } from "../../build/updateCells";
import { cellPlace, namePlace } from "../check";
import { isSameFormula, movedFormula } from "../formula/movedFormula";
import { type Kept, type KeptName, storedKept } from "../kept/kept";
import { trackerPrefix } from "../kept/trackers";
import { namesIn } from "../look/dependentNames";
import type { FormulaCell } from "../look/readFormulas";
import type { ShareSurvey } from "../look/shareSurvey";
import { unspilled } from "../plan/sharePlan";
import type { RestoreConflict, RestoreReport } from "../shareWorkbook";
import { type CellEdit, type Edits, type Entry, type NameEdit, settingEdits } from "../write/edits";
import { isEnterable, isUntouched, type KeptPlace, movesBetween } from "./keptPlace";

/** What stands where an original belongs. */
export interface PresentCells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

export interface RestorePlan {
  readonly report: RestoreReport;
  readonly edits: Edits;
}

/** What restoring needs to know. */
export interface RestoreSite {
  readonly survey: ShareSurvey;
  readonly kept: Kept;
  readonly places: readonly KeptPlace[];
  /** What stands at each of the places. */
  readonly present: readonly (PresentCells | undefined)[];
  /** Cells that use one of the names that were added to hold a LAMBDA. */
  readonly lambdaUses: readonly FormulaCell[];
}

export function planRestore(site: RestoreSite, overwrite: boolean): RestorePlan {
  const { survey, kept, places, present } = site;
  const judged = places.map((place, i) => ({
    place,
    present: present[i],
    reason: refusal(place, present[i], survey, overwrite),
  }));
  const cells = judged.flatMap(({ place, present: now, reason }) =>
    reason === undefined && now ? [cellEdit(place, now)] : [],
  );
  const names = kept.names.map((item) => judgedName(item, survey, overwrite));
  const left: Kept = {
    cells: judged.flatMap(({ place, reason }) => (reason === undefined ? [] : [place.tracked.kept])),
    names: kept.names.filter((_, i) => names[i]?.conflict !== undefined),
    lambdas: kept.lambdas,
  };
  const gone = namesToDelete(site, left, cells);
  const lambdas = kept.lambdas.filter(({ name }) => !gone.some((edit) => edit.name === name));
  return {
    report: {
      restored: [
        ...judged
          .filter(({ reason }) => reason === undefined)
          .map(({ place }) => ({ place: placeOf(place), formula: place.formula })),
        ...names.flatMap(({ edit }) => (edit ? [{ place: namePlace(edit), formula: edit.after ?? "" }] : [])),
      ],
      conflicts: [
        ...judged.flatMap(({ place, reason }): RestoreConflict[] =>
          reason === undefined ? [] : [{ place: placeOf(place), formula: place.formula, reason }],
        ),
        ...names.flatMap(({ conflict }) => conflict ?? []),
      ],
    },
    edits: {
      cells,
      names: [...names.flatMap(({ edit }) => edit ?? []), ...gone],
      settings: settingEdits(survey.settings, storedKept({ ...left, lambdas })),
    },
  };
}

function refusal(
  place: KeptPlace,
  now: PresentCells | undefined,
  survey: ShareSurvey,
  overwrite: boolean,
): RestoreConflict["reason"] | undefined {
  const { block, formula } = place;
  if (!block || !now) return "gone";
  if (survey.sheets.some((sheet) => sheet.name === block.sheet && sheet.protected)) return "protected";
  if (!isEnterable(formula, survey)) return "needsWhatIsGone";
  return overwrite || isUntouched(place, now.formulas) ? undefined : "changed";
}

function cellEdit({ tracked, block, formula }: KeptPlace, { formulas, values }: PresentCells): CellEdit {
  if (!block) throw new Error("A cell that is gone can't be restored");
  return {
    block,
    before: formulas.map((line, i) => line.map((entry, j) => asEntered(entry, values[i]?.[j]))),
    after: unspilled(formula, block),
    isText: tracked.kept.text === true,
  };
}

/** What Excel is given so that a cell holds again what it held. */
function asEntered(formula: unknown, value: unknown): Entry {
  if (typeof formula !== "string") return formula as Entry;
  const isText = formula !== "" && !isFormula(formula, value) && !/^#[A-Z/0]+[!?A]$/.test(formula);
  return isText ? `'${formula}` : formula;
}

interface JudgedName {
  readonly edit?: NameEdit;
  readonly conflict?: RestoreConflict;
}

function judgedName(item: KeptName, { names }: ShareSurvey, overwrite: boolean): JudgedName {
  const { name, sheet, before, after } = item;
  const present = names.find((found) => found.name === name && found.sheet === sheet);
  const place = namePlace({ name, sheet });
  if (!present) return { conflict: { place, formula: before, reason: "gone" } };
  const home = { sheet: sheet ?? "", table: undefined };
  const moves = movesBetween(after, present.formula, home);
  if (!overwrite && !isSameFormula(after, present.formula, home, moves, home.sheet))
    return { conflict: { place, formula: before, reason: "changed" } };
  const { formula, visible } = present;
  return {
    edit: { name, sheet, visible, before: formula, after: movedFormula(before, home, moves, home.sheet) },
  };
}

/** Names that were added and that nobody needs any more: trackers, and LAMBDAs that no other formula uses. */
function namesToDelete(
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

function placeOf({ tracked, block }: KeptPlace): RestoreConflict["place"] {
  const mark = tracked.kept.place.lastIndexOf("!");
  if (block) return cellPlace(block);
  const sheet = tracked.kept.place.slice(1, mark - 1).replaceAll("''", "'");
  const [address = ""] = tracked.kept.place
    .slice(mark + 1)
    .replaceAll("$", "")
    .split(":");
  return { kind: "cell", sheet, address };
}
