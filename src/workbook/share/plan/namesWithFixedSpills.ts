import { fixedSpills } from "../formula/fixedSpills";
import type { SharedName } from "../look/shareSurvey";
import type { CellChange } from "./cellChange";
import type { NameChange, NamePlan } from "./planNames";
import { formerSpills } from "./withFixedSpills";

/** The changes of names, with those of names that mean by `A1#` what no longer spills, as the source of a list often does. */
export function namesWithFixedSpills(
  { changes, left }: NamePlan,
  all: readonly SharedName[],
  cells: readonly CellChange[],
): readonly NameChange[] {
  const formerSpill = formerSpills(cells);
  const fixed = (formula: string, { sheet }: SharedName): string =>
    fixedSpills(formula, sheet ?? "", formerSpill);
  const known = new Set([...changes.map(({ item }) => item), ...left]);
  return [
    ...changes.map((change) => ({ ...change, after: fixed(change.after, change.item) })),
    ...all
      .filter((item) => !known.has(item))
      .map((item): NameChange => ({ item, after: fixed(item.formula, item), kind: "spill", needs: [] }))
      .filter(({ item, after }) => after !== item.formula),
  ];
}
