import { englishNames, type CriterionNames } from "../../planning/plan/criterionNames";
import type { CriterionMeasure } from "../../planning/settings";
import type { Language } from "../../reference/words/language";

/** What criteria are called in the plan's sheets: in their language, whatever the pane speaks. */
export const CRITERION_NAMES: Readonly<Record<Language, CriterionNames>> = {
  en: englishNames,
  de: { revenue: "Umsatz", tenure: "Jahre als Kunde", potential: "Wachstumspotenzial" },
};

export function criterionName(measure: CriterionMeasure, language: Language): string {
  return measure.kind === "column" ? measure.header : CRITERION_NAMES[language][measure.kind];
}
