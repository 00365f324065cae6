import type { Step } from "./steps";

/** The step in which a setting is answered, by the path that a problem names: "funnel.winRate" is asked for with the goal. */
export function stepOfSetting(field: string): Step {
  if (field.startsWith("churn")) return "churn";
  if (/^(?:criteria|tierCutoffs|reviewCadence)/u.test(field)) return "priorities";
  return field === "thisYear" ? "accounts" : "goal";
}
