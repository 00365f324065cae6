import type { Criterion } from "../../planning/settings";
import { criterionNames } from "../../reference/words/criterionNames";
import type { Language } from "../../reference/words/language";

/** Criteria that are still called as we proposed speak the plan's new language. */
export function translateCriteria(
  criteria: readonly Criterion[],
  from: Language,
  to: Language,
): readonly Criterion[] {
  return criteria.map((criterion) => {
    const { kind } = criterion.measure;
    const isOurs = kind !== "column" && criterion.name === criterionNames[from][kind];
    return isOurs ? { ...criterion, name: criterionNames[to][kind] } : criterion;
  });
}
