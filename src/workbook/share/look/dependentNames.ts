import { lexemes } from "../formula/lexemes";
import { planCalls } from "../formula/planCalls";
import type { SharedName } from "./shareSurvey";

/** The names by which formulas can depend on the add-in without calling it. */
export interface DependentNames {
  readonly all: readonly SharedName[];
  /** The dependent names that a formula on a sheet uses. */
  usedIn(formula: string, sheet: string | undefined): readonly SharedName[];
}

/** Names whose formula calls one of the functions, or uses such a name. */
export function dependentNames(names: readonly SharedName[]): DependentNames {
  const dependent = new Set(names.filter(({ formula }) => callsUs(formula)));
  const resolve = nameResolver(names);
  const mayUse = (formula: string): boolean => {
    const text = formula.toLowerCase();
    return [...dependent].some(({ name }) => text.includes(name.toLowerCase()));
  };
  const usedIn = (formula: string, sheet: string | undefined): readonly SharedName[] =>
    !mayUse(formula)
      ? []
      : namesIn(formula).flatMap((name) => {
          const found = resolve(name, sheet);
          return found && dependent.has(found) ? [found] : [];
        });
  for (let before = 0; before < dependent.size;) {
    before = dependent.size;
    for (const name of names) if (usedIn(name.formula, name.sheet).length > 0) dependent.add(name);
  }
  return { all: names.filter((name) => dependent.has(name)), usedIn };
}

export function callsUs(formula: string): boolean {
  const { calls, named } = planCalls(formula);
  return calls.length + named.length > 0;
}

/** Names as a formula writes them, those that it calls like functions included. */
export function namesIn(formula: string): readonly string[] {
  return lexemes(formula)
    .filter(({ type }) => type === "range_named" || type === "func")
    .map(({ value }) => value);
}

/** Finds what a name means on a sheet: the sheet's own comes before the workbook's. */
export function nameResolver(
  names: readonly SharedName[],
): (written: string, sheet: string | undefined) => SharedName | undefined {
  const key = (name: string, sheet: string | undefined) => `${sheet ?? ""}!${name}`.toLowerCase();
  const known = new Map(names.map((item) => [key(item.name, item.sheet), item]));
  return (written, sheet) => {
    const mark = written.lastIndexOf("!");
    const name = written.slice(mark + 1);
    const home = mark < 0 ? sheet : written.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
    return known.get(key(name, home)) ?? known.get(key(name, undefined));
  };
}
