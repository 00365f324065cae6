/**
 * The arithmetic of each function over typed arrays, down to its guards and its compensated sums; but nothing is read
 * from cells, nothing can be blank, and results are typed arrays too.
 */
import { bareFit } from "./bareFit";
import { bareSplit } from "./bareSplit";
import { at, inRange, total } from "./bareTools";

export interface Columns {
  readonly prior: Float64Array;
  readonly current: Float64Array;
  readonly lost: Float64Array;
  /** Three columns of rates. */
  readonly series: readonly [Float64Array, Float64Array, Float64Array];
  /** Three columns of ratings. */
  readonly ratings: readonly [Float64Array, Float64Array, Float64Array];
  readonly scores: Float64Array;
  readonly survivors: Float64Array;
}

type BareLoop = (columns: Columns) => unknown;

const weights = Float64Array.of(50, 30, 20);
const cutoffs = Float64Array.of(70, 40);
const [churn, price] = [0.08, 0.03];

export const bareLoops = {
  CHURNRATE: ({ prior, lost }) => {
    const rates = new Float64Array(prior.length);
    for (let i = 0; i < rates.length; i++) {
      const opening = at(prior, i);
      inRange(opening > 0 && at(lost, i) >= 0 && at(lost, i) <= opening);
      rates[i] = at(lost, i) / opening;
    }
    return rates;
  },
  CHURNAVG: ({ series: [a, b, c] }) => {
    const averages = new Float64Array(a.length);
    for (let i = 0; i < averages.length; i++) {
      const [first, second, third] = [at(a, i), at(b, i), at(c, i)];
      inRange(first >= 0 && first <= 1 && second >= 0 && second <= 1 && third >= 0 && third <= 1);
      const mean = (first + second + third) / 3;
      averages[i] = Math.min(mean + (first - mean + (second - mean) + (third - mean)) / 3, 1);
    }
    return averages;
  },
  CHURNFORECAST: ({ prior }) => {
    const revenues = new Float64Array(prior.length);
    for (let i = 0; i < revenues.length; i++) {
      const revenue = at(prior, i) * (1 - churn) * (1 + price);
      inRange(Number.isFinite(revenue));
      revenues[i] = revenue;
    }
    return revenues;
  },
  NETNEW: ({ prior, current }) => total(prior) + total(current),
  PRIORITYSCORE: ({ ratings: [a, b, c] }) => {
    const scores = new Float64Array(a.length);
    for (let i = 0; i < scores.length; i++)
      scores[i] = weighted(rated(at(a, i)), rated(at(b, i)), rated(at(c, i)));
    return scores;
  },
  "PRIORITYSCORE auto": ({ ratings: [a, b, c] }) => {
    const scores = new Float64Array(a.length);
    const [lowA, lowB, lowC] = [smallest(a), smallest(b), smallest(c)];
    const [highA, highB, highC] = [largest(a), largest(b), largest(c)];
    for (let i = 0; i < scores.length; i++) {
      scores[i] = weighted(
        between(at(a, i), lowA, highA),
        between(at(b, i), lowB, highB),
        between(at(c, i), lowC, highC),
      );
    }
    return scores;
  },
  "PRIORITYSCORE rank": ({ ratings: [a, b, c] }) => {
    const scores = new Float64Array(a.length);
    const [sortedA, sortedB, sortedC] = [a.slice().sort(), b.slice().sort(), c.slice().sort()];
    const others = a.length - 1;
    for (let i = 0; i < scores.length; i++) {
      scores[i] = weighted(
        below(sortedA, at(a, i)) / others,
        below(sortedB, at(b, i)) / others,
        below(sortedC, at(c, i)) / others,
      );
    }
    return scores;
  },
  PRIORITYTIER: ({ scores }) => {
    const tiers = new Uint8Array(scores.length);
    for (let i = 0; i < tiers.length; i++) {
      let tier = 0;
      while (tier < cutoffs.length && !(at(scores, i) >= at(cutoffs, tier))) tier++;
      tiers[i] = tier;
    }
    return tiers;
  },
  GRR: ({ prior, current }) => {
    const kept = new Float64Array(prior.length);
    for (let i = 0; i < kept.length; i++) kept[i] = Math.min(at(prior, i), at(current, i));
    return total(kept) / total(prior);
  },
  NRR: ({ prior, current }) => {
    const kept = new Float64Array(prior.length);
    for (let i = 0; i < kept.length; i++) kept[i] = at(prior, i) > 0 ? at(current, i) : 0;
    return total(kept) / total(prior);
  },
  REVENUEBRIDGE: ({ prior, current }) => {
    const steps = Array.from({ length: 5 }, () => new Float64Array(prior.length));
    const [won, raised, grown, shrunk, left] = steps as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let i = 0; i < prior.length; i++) {
      const before = at(prior, i);
      const now = at(current, i);
      const growth = now - before;
      if (before > 0 && now > 0) {
        const share = Math.min(before * price, Math.max(growth, 0));
        raised[i] = share;
        (growth >= share ? grown : shrunk)[i] = growth - share;
      } else if (before > 0) left[i] = growth;
      else won[i] = growth;
    }
    return [total(prior), ...steps.map(total), total(current)];
  },
  GOALGAP: ({ prior }) => 1e6 - total(prior) * (1 - churn) * (1 + price),
  GOALFUNNEL: () => [1e6 / 3e4, 1e6 / 3e4 / 0.25, 1e6 / 3e4 / 0.25 / 0.4, 1e6 / 0.25].map(Math.ceil),
  GOALSPLIT: ({ prior }) => bareSplit(1e11, prior),
  RETENTIONFORECAST: ({ survivors }) => bareFit(survivors),
} satisfies Record<string, BareLoop>;

function weighted(first: number, second: number, third: number): number {
  const [a, b, c] = [at(weights, 0), at(weights, 1), at(weights, 2)];
  return Math.min((100 * (a * first + b * second + c * third)) / (a + b + c), 100);
}

function rated(rating: number): number {
  inRange(rating >= 1 && rating <= 5);
  return (rating - 1) / 4;
}

function between(value: number, low: number, high: number): number {
  if (low === high) return 0.5;
  const clamped = value < low ? low : value > high ? high : value;
  return (clamped - low) / (high - low);
}

function smallest(column: Float64Array): number {
  let least = Infinity;
  for (let i = 0; i < column.length; i++) if (at(column, i) < least) least = at(column, i);
  return least;
}

function largest(column: Float64Array): number {
  let most = -Infinity;
  for (let i = 0; i < column.length; i++) if (at(column, i) > most) most = at(column, i);
  return most;
}

function below(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
