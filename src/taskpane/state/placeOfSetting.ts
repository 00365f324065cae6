import type { Step } from "./steps";

/** Settings that no step asks for: they are answered on the plan's own sheet. */
const SHEET_SETTINGS = [
  "priceIncreaseThisYear",
  "satisfactionThreshold",
  "reviewCadence",
  "outlook",
] as const;

export type SheetSetting = (typeof SHEET_SETTINGS)[number];

/** Where a setting is answered, by the path that a problem names: "funnel.winRate" is asked for with the goal. */
export function placeOfSetting(field: string): { readonly step: Step } | { readonly onSheet: SheetSetting } {
  const onSheet = SHEET_SETTINGS.find((setting) => field === setting || field.startsWith(`${setting}.`));
  if (onSheet !== undefined) return { onSheet };
  if (field.startsWith("churn")) return { step: "churn" };
  if (/^(?:criteria|tierCutoffs)/u.test(field)) return { step: "priorities" };
  return { step: field === "thisYear" ? "accounts" : "goal" };
}

/** Whether a setting is a fraction that people read as a percentage. */
export function isRateSetting(field: string): boolean {
  return /^(?:priceIncrease|split\.|funnel\.(?:winRate|meetingRate)$)/u.test(field);
}
