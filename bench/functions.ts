/**
 * What the custom functions cost: each on 1, 1,000 and 100,000 rows, beside a bare loop over typed arrays that does the
 * same arithmetic without reading cells or making any. A result of many rows costs the making of these rows, whatever
 * is calculated.
 */
import * as plan from "../src/functions/functions";
import { bareLoops, type Columns } from "./bareLoops";

export interface BenchRow {
  readonly name: string;
  readonly rows: number;
  /** The fastest of many calls. */
  readonly milliseconds: number;
  readonly nanosecondsPerRow: number;
  readonly bareMilliseconds: number;
  /** How many times as long as the bare loop. */
  readonly ratio: number;
}

export const sizes: readonly number[] = [1, 1_000, 100_000];

export function run(): BenchRow[] {
  return sizes.flatMap((rows) => {
    const columns = makeColumns(rows);
    const calls = callsOn(columns);
    return Object.entries(calls).map(([name, call]) => {
      const milliseconds = fastest(call);
      const bareMilliseconds = fastest(() => bareLoops[name as keyof typeof calls](columns));
      return {
        name,
        rows,
        milliseconds,
        nanosecondsPerRow: (milliseconds * 1e6) / rows,
        bareMilliseconds,
        ratio: milliseconds / bareMilliseconds,
      };
    });
  });
}

/** Revenue, losses, rates and ratings of made-up accounts: the same ones on every run. */
function makeColumns(rows: number): Columns {
  const random = generator(rows);
  const column = (make: () => number): Float64Array => Float64Array.from({ length: rows }, make);
  const prior = column(() => Math.round(random() * 1e7) / 100);
  const current = prior.map((amount) =>
    random() < 0.1 ? 0 : Math.round(amount * (0.7 + 0.6 * random()) * 100) / 100,
  );
  const lost = prior.map((amount) => amount * 0.1);
  const survivors = Float64Array.from({ length: rows + 2 }, (_, year) => 1e6 / (1 + 0.2 * year));
  const series = [column(random), column(random), column(random)] as const;
  const rated = (values: Float64Array): Float64Array => values.map((value) => 1 + Math.floor(5 * value));
  const ratings = [rated(series[0]), rated(series[1]), rated(series[2])] as const;
  const scores = column(() => 100 * random());
  return { prior: prior.map((amount) => amount + 1), current, lost, series, ratings, scores, survivors };
}

function callsOn({
  prior,
  current,
  lost,
  series,
  ratings,
  scores,
  survivors,
}: Columns): Record<keyof typeof bareLoops, () => unknown> {
  const before = cells(prior);
  const now = cells(current);
  const losses = cells(lost);
  const rates = cells(...series);
  const criteria = cells(...ratings);
  const scored = cells(scores);
  const counts = cells(survivors);
  return {
    CHURNRATE: () => plan.churnRate(before, losses),
    CHURNAVG: () => plan.churnAvg(rates),
    CHURNFORECAST: () => plan.churnForecast(before, [[0.08]], [[0.03]]),
    NETNEW: () => plan.netNew(before, now),
    PRIORITYSCORE: () => plan.priorityScore(criteria, [[50, 30, 20]]),
    "PRIORITYSCORE auto": () => plan.priorityScore(criteria, [[50, 30, 20]], [["auto"]]),
    "PRIORITYSCORE rank": () => plan.priorityScore(criteria, [[50, 30, 20]], [["rank"]]),
    PRIORITYTIER: () => plan.priorityTier(scored),
    GRR: () => plan.grr(before, now),
    NRR: () => plan.nrr(before, now),
    REVENUEBRIDGE: () => plan.revenueBridge(before, now, 0.03),
    GOALGAP: () => plan.goalGap(1e6, before, 0.08, 0.03),
    GOALFUNNEL: () => plan.goalFunnel(1e6, 3e4, 0.25, 0.4),
    GOALSPLIT: () => plan.goalSplit(1e9, before),
    RETENTIONFORECAST: () => plan.retentionForecast(counts),
  };
}

/** As Excel hands a range over: an array of rows. */
function cells(...columns: readonly Float64Array[]): unknown[][] {
  return Array.from(columns[0] ?? [], (_, row) => columns.map((column) => column[row]));
}

/** The fastest of as many calls as fit into a fifth of a second, three at least, in milliseconds. */
function fastest(call: () => unknown): number {
  let best = Infinity;
  const end = performance.now() + 200;
  for (let i = 0; i < 3 || performance.now() < end; i++) best = Math.min(best, timed(call));
  return best;
}

/** One call; repeated until the clock can tell, for the short ones. */
function timed(call: () => unknown): number {
  for (let repeats = 1; ; repeats *= 8) {
    const start = performance.now();
    for (let i = 0; i < repeats; i++) sink.last = call();
    const milliseconds = performance.now() - start;
    if (milliseconds > 0.05) return milliseconds / repeats;
  }
}

/** Where results go, so that no engine can leave out the work. */
const sink: { last?: unknown } = {};

/** A linear congruential generator: enough for made-up figures. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}
