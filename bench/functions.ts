/**
 * What the custom functions cost: each on 1, 1,000 and 100,000 rows, beside a bare loop over typed arrays that does the
 * same arithmetic. What Excel hands over and takes is no typed array, though: beside it stands what it costs alone to
 * read these cells, and to make a row for each result, whatever is calculated.
 */
import * as plan from "../src/functions/functions";
import { bareLoops, type Columns } from "./bareLoops";
import { type Block, cells, moveCells } from "./cells";

interface BenchRow {
  readonly name: string;
  readonly rows: number;
  /** The fastest of many calls. */
  readonly milliseconds: number;
  readonly bareMilliseconds: number;
  /** Of reading the cells and making the rows of the result. */
  readonly cellMilliseconds: number;
}

const sizes: readonly number[] = [1, 1_000, 100_000];

export function run(): BenchRow[] {
  return sizes.flatMap((rows) => {
    const columns = makeColumns(rows);
    return Object.entries(casesOn(columns)).map(([name, { call, reads, makes = 0 }]) => ({
      name,
      rows,
      milliseconds: fastest(call),
      bareMilliseconds: fastest(() => bareLoops[name as keyof typeof bareLoops](columns)),
      cellMilliseconds: fastest(() => moveCells(reads, makes)),
    }));
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

interface Case {
  readonly call: () => unknown;
  readonly reads: readonly Block[];
  /** Rows of the result, where they are as many as those of the input. */
  readonly makes?: number;
}

function casesOn(columns: Columns): Record<keyof typeof bareLoops, Case> {
  const makes = columns.prior.length;
  const before = cells(columns.prior);
  const now = cells(columns.current);
  const losses = cells(columns.lost);
  const rates = cells(...columns.series);
  const criteria = cells(...columns.ratings);
  const scores = cells(columns.scores);
  const counts = cells(columns.survivors);
  const weights = [[50, 30, 20]];
  return {
    CHURNRATE: { call: () => plan.churnRate(before, losses), reads: [before, losses], makes },
    CHURNAVG: { call: () => plan.churnAvg(rates), reads: [rates], makes },
    CHURNFORECAST: { call: () => plan.churnForecast(before, [[0.08]], [[0.03]]), reads: [before], makes },
    NETNEW: { call: () => plan.netNew(before, now), reads: [before, now] },
    PRIORITYSCORE: { call: () => plan.priorityScore(criteria, weights), reads: [criteria], makes },
    "PRIORITYSCORE auto": {
      call: () => plan.priorityScore(criteria, weights, [["auto"]]),
      reads: [criteria],
      makes,
    },
    "PRIORITYSCORE rank": {
      call: () => plan.priorityScore(criteria, weights, [["rank"]]),
      reads: [criteria],
      makes,
    },
    PRIORITYTIER: { call: () => plan.priorityTier(scores), reads: [scores], makes },
    GRR: { call: () => plan.grr(before, now), reads: [before, now] },
    NRR: { call: () => plan.nrr(before, now), reads: [before, now] },
    REVENUEBRIDGE: { call: () => plan.revenueBridge(before, now, 0.03), reads: [before, now] },
    GOALGAP: { call: () => plan.goalGap(1e6, before, 0.08, 0.03), reads: [before] },
    GOALFUNNEL: { call: () => plan.goalFunnel(1e6, 3e4, 0.25, 0.4), reads: [] },
    GOALSPLIT: { call: () => plan.goalSplit(1e9, before), reads: [before], makes },
    RETENTIONFORECAST: { call: () => plan.retentionForecast(counts), reads: [counts] },
  };
}

/** The fastest of as many calls as fit into a fifth of a second, ten at least, in milliseconds. */
function fastest(call: () => unknown): number {
  let best = Infinity;
  const end = performance.now() + 200;
  for (let i = 0; i < 10 || performance.now() < end; i++) best = Math.min(best, timed(call));
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
