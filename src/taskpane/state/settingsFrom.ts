import type { PlanSettings } from "../../planning/settings";
import type { Answers } from "./draft";

/** What is suggested, with the user's answers over it. */
export function settingsFrom(suggested: PlanSettings, answers: Answers): PlanSettings {
  const { churn, funnel, ...rest } = answers;
  const settings = {
    ...suggested,
    ...defined(rest),
    // Follows from the revenue columns, whatever a plan says that was opened.
    thisYear: suggested.thisYear,
    churn: { ...suggested.churn, ...defined(churn ?? {}) },
    funnel: { ...suggested.funnel, ...defined(funnel ?? {}) },
  };
  return {
    ...settings,
    reviewCadence: oneForEachTier(settings.reviewCadence, settings.tierCutoffs.length + 1),
  };
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(answers: T): Defined<T> {
  const entries = Object.entries(answers).filter(([, value]) => value !== undefined);
  // `fromEntries` forgets the keys; they are those of the answers.
  return Object.fromEntries(entries) as Defined<T>;
}

/** A new lowest tier is reviewed as often as the one that was lowest. */
function oneForEachTier(cadence: readonly number[], tiers: number): readonly number[] {
  return Array.from({ length: tiers }, (_, tier) => cadence[tier] ?? cadence.at(-1) ?? 0);
}
