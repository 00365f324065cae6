import type { CriterionMeasure } from "../settings";

/** What criteria are called that measure anything but a column of one's own. */
export type CriterionNames = Readonly<Record<Exclude<CriterionMeasure["kind"], "column">, string>>;

export const englishNames: CriterionNames = {
  revenue: "Revenue",
  tenure: "Years as a customer",
  potential: "Growth potential",
};
