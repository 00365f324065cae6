import type { FunctionId } from "../../../reference/functionId";
import type { Session } from "../../excel/session";
import { mayMention } from "../formula/callee";
import { allCalls, planCalls } from "../formula/planCalls";
import { callsUs, type DependentNames, dependentNames } from "./dependentNames";
import { type Notation, notation } from "./notation";
import { readCells, type ShownCell } from "./readCells";
import { type FormulaCell, readFormulas } from "./readFormulas";
import { type ShareSurvey, shareSurvey } from "./shareSurvey";
import { spotKey, spotsOf } from "./spot";
import { partOf, type Watch } from "./watch";

/** What is in the workbook that sharing has to do with. */
export interface ShareSite {
  readonly survey: ShareSurvey;
  readonly names: DependentNames;
  /** Cells whose formula calls one of our functions, or may mean to, or uses a name that does. */
  readonly cells: readonly ShownCell[];
  /** Cells that refer to a spilled result, `A1#`. */
  readonly spillUses: readonly ShownCell[];
  /** Whether a function's name without the namespace can be ours: nothing else in the workbook is called so. */
  readonly isOurs: (id: FunctionId) => boolean;
  readonly notation: Notation;
}

/** Reads the formulas of all sheets, and what those show that matter. */
export async function examine(session: Session, watch: Watch): Promise<ShareSite> {
  const survey = await shareSurvey(session);
  const names = dependentNames(survey.names);
  const taken = new Set(survey.names.map(({ name }) => name.toUpperCase()));
  const isOurs = (id: FunctionId): boolean => !taken.has(id);
  const matters = (formula: string, sheet: string): boolean =>
    (mayMention(formula) && (callsUs(formula) || planCalls(formula, isOurs).calls.length > 0)) ||
    names.usedIn(formula, sheet).length > 0;

  const found = await readFormulas(
    session,
    survey.sheets,
    (formula, sheet) => matters(formula, sheet) || mayUseSpill(formula),
    partOf(watch, 0, 0.7),
  );
  const shown = await readCells(session, found, partOf(watch, 0.7, 1));
  const isMeant = ({ formula, sheet }: FormulaCell): boolean => matters(formula, sheet);
  return {
    survey,
    names,
    cells: withoutSpilled(shown.filter(isMeant)),
    spillUses: shown.filter((cell) => !isMeant(cell)),
    isOurs,
    notation: notation(shown),
  };
}

/** A quick look for `A1#` before a formula is parsed. */
function mayUseSpill(formula: string): boolean {
  return /[a-z]\$?\d+#/i.test(formula);
}

/** Some builds tell the formula of a spilling cell for the cells as well that it spills to. */
function withoutSpilled(cells: readonly ShownCell[]): readonly ShownCell[] {
  const spilled = new Set(cells.flatMap(({ spill }) => (spill ? spotsOf(spill).slice(1).map(spotKey) : [])));
  return cells.filter((cell) => !spilled.has(spotKey(cell)));
}

/** Whether a cell depends on the add-in as it stands. */
export function isDependent({ names }: ShareSite, { formula, sheet }: FormulaCell): boolean {
  return callsUs(formula) || names.usedIn(formula, sheet).length > 0;
}

/** Whether a cell's formula has to be entered again: it shows #NAME? though our functions are there, or misnames one. */
export function isStuck({ isOurs }: ShareSite, { formula, value }: ShownCell): boolean {
  const isUnknown = value === "#NAME?";
  return allCalls(planCalls(formula, isOurs).calls).some(
    ({ captured, spelling }) => captured || spelling === "stored" || isUnknown,
  );
}

/** The functions that a formula calls, each once. */
export function functionsIn(formula: string, isOurs?: (id: FunctionId) => boolean): readonly FunctionId[] {
  const { calls, named } = planCalls(formula, isOurs);
  return [...new Set([...allCalls(calls), ...named].map(({ id }) => id))];
}
