import { PlanningError } from "./errors";
import { words } from "./words/en";

/** A cohort's model: churn differs between customers as a beta distribution with these two parameters. */
export interface SurvivalModel {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * The model's parameters at maximum likelihood. With μ = α / (α + β), the mean churn of the first year, and
 * φ = 1 / (α + β), how much customers differ, the churn of year t is μ / (1 + φ(t - 1)). For any φ the best μ is the
 * only root of a falling function; along the best μ the likelihood has one variable left.
 *
 * Source: Fader and Hardie, "How to Project Customer Retention", Journal of Interactive Marketing 21(1), 2007.
 *
 * @param survivors customers at the start and after each year: > 0, never rising, at least 3 counts
 * @throws PlanningError noData for fewer than 3 counts, or where the likelihood has no maximum: no loss at all, everybody
 *   alike (a constant or rising churn rate), or no loss after the first year; outOfRange for rising counts
 */
export function fitSurvival(survivors: readonly number[]): SurvivalModel {
  checkCounts(survivors);
  const cohort = shares(survivors);
  const best = bestSpread(cohort);
  const mu = bestChurn(cohort, best);
  return { alpha: mu / best, beta: (1 - mu) / best };
}

/** Each year's lost and kept, as shares of the first count. */
interface Cohort {
  readonly lost: Float64Array;
  readonly kept: Float64Array;
  readonly lostInAll: number;
}

function shares(survivors: readonly number[]): Cohort {
  const first = survivors[0] as number;
  const kept = Float64Array.from(survivors.slice(1), (count) => count / first);
  const lost = kept.map((share, i) => (i === 0 ? 1 : (kept[i - 1] as number)) - share);
  return { kept, lost, lostInAll: 1 - (kept[kept.length - 1] as number) };
}

/** Where ln φ is looked for: from customers all but alike to all but certain to stay or leave. */
const grid = { from: -16, to: 16, step: 1 };

function bestSpread(cohort: Cohort): number {
  if (cohort.lostInAll === 0) throw noOptimum();
  let best = grid.from;
  let most = -Infinity;
  for (let x = grid.from; x <= grid.to; x += grid.step) {
    const likelihood = logLikelihood(cohort, Math.exp(x));
    if (likelihood > most) {
      most = likelihood;
      best = x;
    }
  }
  return Math.exp(rootOfSlope(cohort, best - grid.step, best + grid.step));
}

/** Where the slope of the likelihood along ln φ changes from up to down; none if it doesn't. */
function rootOfSlope(cohort: Cohort, from: number, to: number): number {
  let low = from;
  let high = to;
  if (!(slope(cohort, Math.exp(low)) > 0 && slope(cohort, Math.exp(high)) < 0)) throw noOptimum();
  if (low < grid.from || high > grid.to) throw noOptimum();
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (slope(cohort, Math.exp(middle)) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** ln L(φ) along the best μ. */
function logLikelihood(cohort: Cohort, phi: number): number {
  const { lost, kept } = cohort;
  const mu = bestChurn(cohort, phi);
  let total = 0;
  for (let i = 0; i < kept.length; i++) {
    const base = 1 + phi * i;
    total += (lost[i] as number) * Math.log(mu / base) + (kept[i] as number) * Math.log1p(-mu / base);
  }
  return total;
}

/** d ln L / dφ along the best μ, where the slope along μ is 0. */
function slope(cohort: Cohort, phi: number): number {
  const { lost, kept } = cohort;
  const mu = bestChurn(cohort, phi);
  let total = 0;
  for (let i = 1; i < kept.length; i++) {
    const base = 1 + phi * i;
    total += (i / base) * (((kept[i] as number) * mu) / (base - mu) - (lost[i] as number));
  }
  return total;
}

/**
 * The μ of maximum likelihood for this φ: the root of lost - μ · Σ kept / (1 + φ(t - 1) - μ), which falls from above 0
 * to below on (0, 1). Newton's steps, halving the bracket wherever one would leave it.
 */
function bestChurn({ kept, lostInAll }: Cohort, phi: number): number {
  let low = 0;
  let high = 1;
  let mu = 0.5;
  for (let i = 0; i < 100; i++) {
    let pull = 0;
    let change = 0;
    for (let t = 0; t < kept.length; t++) {
      const base = 1 + phi * t;
      const share = (kept[t] as number) / (base - mu);
      pull += share;
      change += (share * base) / (base - mu);
    }
    const excess = lostInAll - mu * pull;
    if (excess > 0) low = mu;
    else high = mu;
    const step = mu + excess / change;
    const next = step > low && step < high ? step : (low + high) / 2;
    if (Math.abs(next - mu) <= 1e-16 * mu) return next;
    mu = next;
  }
  return mu;
}

function checkCounts(survivors: readonly number[]): void {
  if (survivors.length < 3) {
    throw new PlanningError("tooFew", {
      argument: "survivors",
      expected: words.expected.counts,
      found: survivors.length,
    });
  }
  survivors.forEach((count, i) => {
    const before = survivors[i - 1];
    if (!(count > 0) || (before !== undefined && count > before)) {
      throw new PlanningError("notFalling", {
        argument: "survivors",
        position: words.item(i + 1),
        expected:
          before === undefined ? words.expected.positive : words.expected.atMostBefore(words.number(before)),
        found: count,
      });
    }
  });
}

function noOptimum(): PlanningError {
  return new PlanningError("noOptimum", { argument: "survivors" });
}
