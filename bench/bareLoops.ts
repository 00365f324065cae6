/** The arithmetic of each function over typed arrays: nothing is read from cells, checked or handed back in them. */

export interface Columns {
  readonly prior: Float64Array;
  readonly current: Float64Array;
  readonly lost: Float64Array;
  /** Three columns of rates. */
  readonly series: readonly Float64Array[];
  /** Three columns of ratings. */
  readonly ratings: readonly Float64Array[];
  readonly survivors: Float64Array;
}

type BareLoop = (columns: Columns) => unknown;

export const bareLoops = {
  CHURNRATE: ({ prior, lost }) => prior.map((opening, i) => at(lost, i) / opening),
  CHURNAVG: ({ series: [a, b, c] }) => mapped(a, (i) => (at(a, i) + at(b, i) + at(c, i)) / 3),
  CHURNFORECAST: ({ prior }) => prior.map((revenue) => revenue * 0.92 * 1.03),
  NETNEW: ({ prior, current }) => total(prior) + total(current),
  PRIORITYSCORE: ({ ratings }) => weighted(ratings, (x) => (x - 1) / 4),
  "PRIORITYSCORE auto": ({ ratings }) => {
    const low = Math.min(
      ...ratings.map((column) => column.reduce((least, x) => Math.min(least, x), Infinity)),
    );
    const high = Math.max(
      ...ratings.map((column) => column.reduce((most, x) => Math.max(most, x), -Infinity)),
    );
    return weighted(ratings, (x) => (x - low) / (high - low));
  },
  "PRIORITYSCORE rank": ({ ratings }) => {
    const sorted = ratings.map((column) => column.slice().sort());
    return weighted(ratings, (x, column) => below(sorted[column], x) / ((sorted[column]?.length ?? 0) - 1));
  },
  PRIORITYTIER: ({ prior }) => prior.map((score) => (score >= 70_000 ? 0 : score >= 40_000 ? 1 : 2)),
  GRR: ({ prior, current }) => folded(prior, (i) => Math.min(at(prior, i), at(current, i))) / total(prior),
  NRR: ({ prior, current }) => folded(prior, (i) => (at(prior, i) > 0 ? at(current, i) : 0)) / total(prior),
  REVENUEBRIDGE: ({ prior, current }) => {
    let [opening, closing, won, price, grown, shrunk, left] = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < prior.length; i++) {
      const before = at(prior, i);
      const now = at(current, i);
      opening += before;
      closing += now;
      if (before === 0) won += now;
      else if (now === 0) left -= before;
      else if (now < before) shrunk += now - before;
      else {
        const share = Math.min(before * 0.03, now - before);
        price += share;
        grown += now - before - share;
      }
    }
    return [opening, won, price, grown, shrunk, left, closing];
  },
  GOALGAP: ({ prior }) => 1e6 - total(prior) * 0.92 * 1.03,
  GOALFUNNEL: () => [1e6 / 3e4, 1e6 / 3e4 / 0.25, 1e6 / 3e4 / 0.25 / 0.4, 1e6 / 0.25].map(Math.ceil),
  GOALSPLIT: ({ prior }) => {
    const whole = total(prior);
    const exact = prior.map((weight) => (1e11 * weight) / whole);
    const shares = exact.map(Math.floor);
    const remainders = exact.map((share, i) => share - at(shares, i));
    const left = 1e11 - total(shares);
    const threshold = at(remainders.slice().sort(), remainders.length - left);
    return shares.map((share, i) => (at(remainders, i) >= threshold ? share + 1 : share) / 100);
  },
  /** One evaluation of the likelihood; a fit takes some hundreds. */
  RETENTIONFORECAST: ({ survivors }) => {
    let leaving = 0.15;
    let staying = 0.85;
    let likelihood = 0;
    for (let t = 1; t < survivors.length; t++) {
      likelihood += (at(survivors, t - 1) - at(survivors, t)) * Math.log(leaving);
      leaving *= (3.8 + t - 1) / (4.47 + t);
      staying -= leaving;
    }
    return likelihood + Math.log(Math.abs(staying));
  },
} satisfies Record<string, BareLoop>;

function at(column: Float64Array | undefined, i: number): number {
  return (column as Float64Array)[i] as number;
}

function total(column: Float64Array): number {
  let total = 0;
  for (let i = 0; i < column.length; i++) total += at(column, i);
  return total;
}

function folded(column: Float64Array, amount: (i: number) => number): number {
  let total = 0;
  for (let i = 0; i < column.length; i++) total += amount(i);
  return total;
}

function mapped(column: Float64Array | undefined, value: (i: number) => number): Float64Array {
  const result = new Float64Array(column?.length ?? 0);
  for (let i = 0; i < result.length; i++) result[i] = value(i);
  return result;
}

function weighted(
  columns: readonly Float64Array[],
  scale: (x: number, column: number) => number,
): Float64Array {
  const [a, b, c] = columns;
  return mapped(a, (i) => 50 * scale(at(a, i), 0) + 30 * scale(at(b, i), 1) + 20 * scale(at(c, i), 2));
}

function below(sorted: Float64Array | undefined, value: number): number {
  let low = 0;
  let high = sorted?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
