import { checkHorizon, finite } from "./checks";
import { fitSurvival, type SurvivalModel } from "./survivalFit";

interface SurvivalForecast extends SurvivalModel {
  /** Share of the first count still there, one a further year. */
  readonly survival: readonly number[];
  /** Share of the year before still there, one a further year. */
  readonly retention: readonly number[];
}

/**
 * Retention forecast of one cohort: the shifted-beta-geometric model (sBG), fitted by maximum likelihood and projected.
 * Each customer leaves with a probability of their own every year; those likely to leave do so early, so the retention
 * of those who remain rises, and an average of past churn overstates what is to come.
 *
 *     retention in year t = (β + t - 1) / (α + β + t - 1), survival in year t = the product of these
 *
 * Source: Fader and Hardie, "How to Project Customer Retention", Journal of Interactive Marketing 21(1), 2007.
 *
 * @param survivors customers at the start and after each year: > 0, never rising, at least 3 counts
 * @param years further years to project
 * @throws PlanningError as {@link fitSurvival}; outOfRange for the years
 */
export function forecastRetention(survivors: readonly number[], years = 5): SurvivalForecast {
  checkHorizon(years);
  const model = fitSurvival(survivors);
  const past = survivors.length - 1;
  const survival: number[] = [];
  const retention: number[] = [];
  let alive = 1;
  for (let year = 1; year <= past + years; year++) {
    const kept = retentionRate(model, year);
    alive *= kept;
    if (year <= past) continue;
    retention.push(kept);
    survival.push(finite(alive, "survival"));
  }
  return { ...model, survival, retention };
}

function retentionRate({ alpha, beta }: SurvivalModel, year: number): number {
  return (beta + year - 1) / (alpha + beta + year - 1);
}
