import { isFormula } from "../../excel/isFormula";
import { cellPlace, namePlace } from "../place";
import { type Kept, storedKept } from "../kept/kept";
import type { Notation } from "../look/notation";
import { type ShareSurvey, sheetsByRow } from "../look/shareSurvey";
import type { RestoreConflict, RestoreReport } from "../shareWorkbook";
import { type CellEdit, type Edits, type Entry, settingEdits } from "../write/edits";
import { unspilled } from "../write/unspilled";
import { isEnterable, isUntouched, type KeptPlace } from "./keptPlace";
import { namesToDelete } from "./namesToDelete";
import { judgedName } from "./restoredNames";
import type { PresentCells, RestoreSite } from "./restoreSite";
import { type PlacedOriginal, sortedRows } from "./sortedRows";

interface RestorePlan {
  readonly report: RestoreReport;
  readonly edits: Edits;
}

/** @param shown how formulas are told */
export function planRestore(site: RestoreSite, overwrite: boolean, shown: Notation): RestorePlan {
  const { survey, kept } = site;
  const judged = judgedPlaces(site, overwrite);
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
          .map(({ place }) => ({ place: placeOf(place), formula: shown(place.formula) })),
        ...names.flatMap(({ edit }) =>
          edit ? [{ place: namePlace(edit), formula: shown(edit.after ?? "") }] : [],
        ),
      ],
      conflicts: [
        ...judged.flatMap((item) => conflictOf(item, shown)),
        ...names.flatMap(({ conflict }) => {
          if (!conflict) return [];
          const { now, formula } = conflict;
          return [{ ...conflict, formula: shown(formula), ...(now !== undefined && { now: shown(now) }) }];
        }),
      ],
    },
    edits: {
      cells,
      byRow: sheetsByRow(survey),
      names: [...names.flatMap(({ edit }) => edit ?? []), ...gone],
      settings: settingEdits(survey.settings, storedKept({ ...left, lambdas })),
    },
  };
}

/** An original where it belongs now, what stands there, and why it isn't brought back. */
interface Judged {
  readonly place: KeptPlace;
  readonly present: PresentCells | undefined;
  readonly reason: RestoreConflict["reason"] | undefined;
}

function judgedPlaces({ survey, places, present }: RestoreSite, overwrite: boolean): readonly Judged[] {
  const found = places.map((place, i) => {
    const now = present[i];
    return { place, present: now, reason: refusal(place, now, survey) };
  });
  const changed = found.filter(isChanged);
  const belongs = sortedRows(changed);
  return found.map((item): Judged => {
    if (!isChanged(item)) return item;
    const there = belongs.get(item);
    if (there === "unclear") return { ...item, reason: "unclear" };
    const reason = there ? "sorted" : "changed";
    return { ...(there ?? item), reason: overwrite ? undefined : reason };
  });
}

function isChanged(item: Judged): item is Judged & PlacedOriginal {
  return item.reason === "changed";
}

function refusal(
  place: KeptPlace,
  now: PresentCells | undefined,
  survey: ShareSurvey,
): RestoreConflict["reason"] | undefined {
  const { block, formula } = place;
  if (!block || !now) return "gone";
  if (survey.sheets.some((sheet) => sheet.name === block.sheet && sheet.protected)) return "protected";
  if (!isEnterable(formula, survey)) return "needsWhatIsGone";
  return isUntouched(place, now.formulas) ? undefined : "changed";
}

function conflictOf({ place, present, reason }: Judged, shown: Notation): readonly RestoreConflict[] {
  if (reason === undefined) return [];
  const conflict = { place: placeOf(place), formula: shown(place.formula), reason };
  const isReplaceable = reason === "changed" || reason === "sorted";
  if (!isReplaceable || !present) return [conflict];
  const now = present.formulas.flat().map((content) => asTold(content, shown));
  return [{ ...conflict, now: now.join(" ").trim() }];
}

/** A cell's content as people read it. */
function asTold(content: unknown, shown: Notation): string {
  if (typeof content === "string") return content.startsWith("=") ? shown(content) : content;
  return shown(`=${String(content)}`).slice(1);
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
