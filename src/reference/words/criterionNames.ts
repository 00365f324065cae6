import { englishNames, type CriterionNames } from "../../planning/plan/criterionNames";
import type { Language } from "./language";

/** What criteria are called in the sheets of a plan, as long as nobody calls them otherwise. */
export const criterionNames: Readonly<Record<Language, CriterionNames>> = {
  en: englishNames,
  de: { revenue: "Umsatz", tenure: "Jahre als Kunde", potential: "Wachstumspotenzial" },
};
