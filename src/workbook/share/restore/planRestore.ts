import { isFormula } from "../../excel/isFormula";
import { cellPlace, namePlace } from "../place";
import { type Kept, storedKept } from "../kept/kept";
import type { Notation } from "../look/notation";
import type { ShareSurvey } from "../look/shareSurvey";
import type { RestoreConflict, RestoreReport } from "../shareWorkbook";
import { type CellEdit, type Edits, type Entry, settingEdits } from "../write/edits";
import { unspilled } from "../write/unspilled";
import { isEnterable, isUntouched, type KeptPlace } from "./keptPlace";
import { namesToDelete } from "./namesToDelete";
import { judgedName } from "./restoredNames";
import type { PresentCells, RestoreSite } from "./restoreSite";

interface RestorePlan {
  readonly report: RestoreReport;
  readonly edits: Edits;
}

/** @param shown how formulas are told */
export function planRestore(site: RestoreSite, overwrite: boolean, shown: Notation): RestorePlan {
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
          .map(({ place }) => ({ place: placeOf(place), formula: shown(place.formula) })),
        ...names.flatMap(({ edit }) =>
          edit ? [{ place: namePlace(edit), formula: shown(edit.after ?? "") }] : [],
        ),
      ],
      conflicts: [
        ...judged.flatMap(({ place, reason }): RestoreConflict[] =>
          reason === undefined ? [] : [{ place: placeOf(place), formula: shown(place.formula), reason }],
        ),
        ...names.flatMap(({ conflict }) =>
          conflict ? [{ ...conflict, formula: shown(conflict.formula) }] : [],
        ),
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
