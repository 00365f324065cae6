import type { LambdaForm } from "../../../reference/portable/portableForms";
import { cellPlace, namePlace, rulePlace } from "../place";
import type { OldestExcel } from "../formula/convertFormula";
import { type Kept, storedKept } from "../kept/kept";
import { withTrackers } from "../kept/trackers";
import type { ShareSite } from "../look/examine";
import type { Notation } from "../look/notation";
import type { ShownCell } from "../look/readCells";
import type { RuleFormula } from "../../rules/ruleFormulas";
import { type ShareSurvey, sheetsByRow } from "../look/shareSurvey";
import type { ShareChange, SharePreview } from "../shareWorkbook";
import { type Edits, type NameEdit, settingEdits } from "../write/edits";
import { unspilled } from "../write/unspilled";
import type { CellChange } from "./cellChange";
import { shownValue } from "./entry";
import { LambdaNames } from "./lambdaNames";
import { earlierKept, formerTrackers, freeTracker, original, originalName } from "./originals";
import { namesWithFixedSpills } from "./namesWithFixedSpills";
import { planCells, shownBy } from "./planCells";
import { type NameChange, planNames } from "./planNames";

/** All that makes a workbook independent of the add-in, decided before the first write. */
export interface SharePlan {
  readonly preview: SharePreview;
  readonly edits: Edits;
  readonly cells: readonly CellChange[];
  /** What must show the same afterwards: changes that compute, and cells that use a name that changes. */
  readonly watched: readonly WatchedCell[];
}

interface WatchedCell extends NonNullable<CellChange["shows"]> {
  readonly cell: ShownCell;
}

/**
 * @param rules those that depend on the add-in
 * @param frozen cells that are to keep their values whatever forms there are
 */
export function sharePlan(
  site: ShareSite,
  rules: readonly RuleFormula[],
  oldest: OldestExcel,
  frozen: ReadonlySet<string>,
): SharePlan {
  const { survey, notation } = site;
  const lambdas = new LambdaNames(survey);
  const names = planNames(site, oldest, lambdas, frozen);
  const cells = planCells(site, oldest, lambdas, names.left, frozen);
  const named = namesWithFixedSpills(names, survey.names, cells.changes);
  const added = addedLambdas([...cells.changes, ...named], lambdas);
  return {
    preview: {
      changes: [
        ...cells.changes.map((change) => describeCell(change, notation)),
        ...named.map((change) => describeName(change, notation)),
      ],
      left: [
        ...cells.left.map(({ cell, reason }) => ({
          place: cellPlace(cell),
          formula: notation(cell.formula),
          reason,
        })),
        ...[...names.left].map((item) => ({
          place: namePlace(item),
          formula: notation(item.formula),
          reason: "name" as const,
        })),
        ...rules.map((rule) => ({
          place: rulePlace(rule),
          formula: notation(rule.formula),
          reason: "rule" as const,
        })),
      ],
      names: added.map(({ name }) => name),
    },
    edits: editsFor(survey, cells.changes, named, added),
    cells: cells.changes,
    watched: [
      ...cells.changes.flatMap(({ cell, shows }) => (shows ? [{ cell, ...shows }] : [])),
      ...cells.watched.map((cell) => ({ cell, ...shownBy(cell) })),
    ],
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
    byRow: sheetsByRow(survey),
    names: [
      ...added.map(({ name, formula }) => add(name, formula, true)),
      ...tracked.trackers.map(({ name, formula }) => add(name, formula, false)),
      ...names.map(({ item, after }) => ({ ...item, before: item.formula, after })),
      ...formerTrackers(survey, kept),
    ],
    settings: settingEdits(survey.settings, storedKept(kept)),
  };
}

function describeCell({ cell, kind, after, block }: CellChange, notation: Notation): ShareChange {
  const [[first] = []] = after;
  return {
    place: cellPlace(cell),
    before: notation(cell.formula),
    after: kind === "value" ? shownValue(cell) : notation(String(first)),
    kind,
    cells: block.rows * block.columns,
  };
}

function describeName({ item, after, kind }: NameChange, notation: Notation): ShareChange {
  return { place: namePlace(item), before: notation(item.formula), after: notation(after), kind, cells: 0 };
}
