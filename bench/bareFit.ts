import { at } from "./bareTools";

/** As many looks at the likelihood of a cohort as a fit takes: along a grid, then halving the interval of the best. */
export function bareFit(survivors: Float64Array): number {
  const kept = survivors.slice(1).map((count) => count / at(survivors, 0));
  const lost = kept.map((share, i) => (i === 0 ? 1 : at(kept, i - 1)) - share);
  let most = -Infinity;
  let best = 0;
  for (let x = -16; x <= 16; x++) {
    const likelihood = logLikelihood(lost, kept, Math.exp(x));
    if (likelihood > most) {
      most = likelihood;
      best = x;
    }
  }
  let low = best - 1;
  let high = best + 1;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (slope(lost, kept, Math.exp(middle)) > 0) low = middle;
    else high = middle;
  }
  return low;
}

function logLikelihood(lost: Float64Array, kept: Float64Array, phi: number): number {
  const mu = bestChurn(kept, phi);
  let likelihood = 0;
  for (let t = 0; t < kept.length; t++) {
    const base = 1 + phi * t;
    likelihood += at(lost, t) * Math.log(mu / base) + at(kept, t) * Math.log1p(-mu / base);
  }
  return likelihood;
}

function slope(lost: Float64Array, kept: Float64Array, phi: number): number {
  const mu = bestChurn(kept, phi);
  let slope = 0;
  for (let t = 1; t < kept.length; t++) {
    const base = 1 + phi * t;
    slope += (t / base) * ((at(kept, t) * mu) / (base - mu) - at(lost, t));
  }
  return slope;
}

function bestChurn(kept: Float64Array, phi: number): number {
  const lostInAll = 1 - at(kept, kept.length - 1);
  let [low, high, mu] = [0, 1, 0.5];
  for (let i = 0; i < 100; i++) {
    let pull = 0;
    let change = 0;
    for (let t = 0; t < kept.length; t++) {
      const base = 1 + phi * t;
      const share = at(kept, t) / (base - mu);
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
