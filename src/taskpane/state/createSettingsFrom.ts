import { yearsToType } from "../../planning/plan/yearsToType";
import type { ChurnSettings, PlanSettings } from "../../planning/settings";
import type { Answers } from "./draft";
import { memoised } from "./memoised";

/**
 * Lays the user's answers over what holds without them. What an answer doesn't touch stays the same object, so that what
 * follows from it needn't be computed again.
 */
export function createSettingsFrom(): (suggested: PlanSettings, answers: Answers) => PlanSettings {
  const churnFrom = memoised(
    (suggested: PlanSettings["churn"], answered: Answers["churn"], thisYear: number): ChurnSettings => {
      const churn = { ...suggested, ...defined(answered ?? {}) };
      return { ...churn, history: yearsToType(churn.history, thisYear) };
    },
  );
  return memoised((suggested: PlanSettings, answers: Answers): PlanSettings => {
    const { churn, funnel, ...rest } = answers;
    const settings = {
      ...suggested,
      ...defined(rest),
      // Follows from the revenue columns, whatever a plan says that was opened.
      thisYear: suggested.thisYear,
      churn: churnFrom(suggested.churn, churn, suggested.thisYear),
      funnel: { ...suggested.funnel, ...defined(funnel ?? {}) },
    };
    const tiers = settings.tierCutoffs.length + 1;
    return { ...settings, reviewCadence: oneForEachTier(settings.reviewCadence, tiers) };
  });
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
