import type { LambdaForm } from "../../../reference/portable/portableForms";
import { isSelfContained } from "../formula/argumentShape";
import { convertFormula, type OldestExcel } from "../formula/convertFormula";
import { callsUs } from "../look/dependentNames";
import type { ShareSite } from "../look/examine";
import type { SharedName } from "../look/shareSurvey";
import { spotKey } from "../look/spot";
import type { LambdaNames } from "./lambdaNames";
import { shapesIn } from "./shapes";

/** What becomes of the names that depend on the add-in. */
export interface NamePlan {
  readonly changes: readonly NameChange[];
  /** Names that stay dependent: a name has no value to keep that the API would tell. */
  readonly left: ReadonlySet<SharedName>;
}

export interface NameChange {
  readonly item: SharedName;
  readonly after: string;
  /** "spill": it means by `A1#` what no longer spills. */
  readonly kind: "lambda" | "plain" | "spill";
  readonly needs: readonly LambdaForm[];
}

/** @param frozen cells that are to keep their values, by {@link spotKey}; where one can't be written, its names stay */
export function planNames(
  site: ShareSite,
  oldest: OldestExcel,
  lambdas: LambdaNames,
  frozen: ReadonlySet<string>,
): NamePlan {
  const { survey, names } = site;
  const held = heldNames(site, frozen);
  const shapes = shapesIn(survey)(undefined);
  const changes = names.all
    .filter((item) => callsUs(item.formula) && !held.has(item))
    .flatMap((item): NameChange[] => {
      const converted = convertFormula(item.formula, oldest, shapes, lambdas.nameOf);
      if (!converted) return [];
      if (converted.kind === "lambda")
        return [{ item, after: converted.formula, kind: "lambda", needs: converted.needs }];
      const [[only, ...others] = [], ...more] = converted.formulas;
      const isOne = only !== undefined && others.length + more.length === 0;
      return isOne ? [{ item, after: bracketed(only), kind: "plain", needs: [] }] : [];
    });
  const left = stuckNames(site, changes);
  return { changes: changes.filter(({ item }) => !left.has(item)), left };
}

/** Some spreadsheets put a name's text in its place: in brackets it means the same there. */
function bracketed(formula: string): string {
  const text = formula.slice(1);
  return isSelfContained(text) ? formula : `=(${text})`;
}

/** Names without a portable form, and those that use them. */
function stuckNames({ names }: Pick<ShareSite, "names">, changes: readonly NameChange[]): Set<SharedName> {
  const changed = new Set(changes.map(({ item }) => item));
  const left = new Set(names.all.filter((item) => callsUs(item.formula) && !changed.has(item)));
  for (let before = -1; before < left.size;) {
    before = left.size;
    for (const item of names.all) {
      if (names.usedIn(item.formula, item.sheet).some((used) => used !== item && left.has(used)))
        left.add(item);
    }
  }
  return left;
}

/** All names, used directly or not, of frozen cells that can't be given their values. */
function heldNames(
  { survey, names, cells }: ShareSite,
  frozen: ReadonlySet<string>,
): ReadonlySet<SharedName> {
  const held = new Set<SharedName>();
  const hold = (formula: string, sheet: string | undefined): void => {
    for (const name of names.usedIn(formula, sheet)) {
      if (held.has(name)) continue;
      held.add(name);
      hold(name.formula, name.sheet);
    }
  };
  const locked = new Set(survey.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  for (const cell of cells)
    if ((locked.has(cell.sheet) || cell.mayReach) && frozen.has(spotKey(cell)))
      hold(cell.formula, cell.sheet);
  return held;
}
