import type { CriterionMeasure } from "../../planning/settings";
import { criterionNames } from "../../reference/words/criterionNames";
import type { Language } from "../../reference/words/language";

/** What a criterion is called in the plan's sheets: in their language, whatever the pane speaks. */
export function criterionName(measure: CriterionMeasure, language: Language): string {
  return measure.kind === "column" ? measure.header : criterionNames[language][measure.kind];
}
