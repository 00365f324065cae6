import { checkNotNegative, checkRate, checkSameLength, checkYears, finite } from "./checks";
import { PlanningError } from "./errors";
import type { ChurnMethod } from "./settings";
import { words } from "./words/en";

/**
 * Churn rate: the share of what was there at the start of a period that was lost by its end. With customers it is
 * logo churn, with their revenue it is revenue churn; new customers are in neither number.
 *
 *     lost / opening
 *
 * @param opening customers or revenue at the start, ≥ 0; 0 is a zero base
 * @param lost what of that was lost, a positive magnitude from 0 to `opening`
 * @returns a fraction from 0 to 1
 * @throws PlanningError outOfRange, zeroBase
 */
export function churnRate(opening: number, lost: number): number {
  checkNotNegative(opening, "opening");
  checkNotNegative(lost, "lost");
  if (opening === 0) throw new PlanningError("zeroBase", { argument: "opening" });
  if (lost > opening) {
    throw new PlanningError("outOfRange", {
      argument: "lost",
      expected: words.expected.atMostOpening(words.number(opening)),
      found: lost,
    });
  }
  return lost / opening + 0;
}

/** One value a year, oldest first; undefined where a year is blank. */
type Yearly = readonly (number | undefined)[];

interface AverageChurnOptions {
  /** How many of the latest years are averaged; 3 if left out. */
  readonly years?: number | undefined;
  /** "simple" if left out. */
  readonly method?: ChurnMethod | undefined;
  /** What there was at the start of each year, ≥ 0, one for each rate; the weights of "weighted". Blank weighs 0. */
  readonly openings?: Yearly | undefined;
}

/**
 * Average yearly churn over the latest years.
 *
 * - simple: mean of the rates
 * - weighted: Σ(rate · opening) / Σ opening, which ties to the loss actually suffered
 * - geometric: 1 - (Π(1 - rate))^(1/n), the constant rate that compounds to the same survival; never below simple
 *
 * Source of the choice between them: Kellblog, "Important Subtleties in Calculating
 * Quarterly, Annual, and ATR-based Churn Rates" (2018).
 *
 * @param rates yearly churn, fractions, oldest first; blank (undefined) years are skipped and don't count
 * @returns a fraction from 0 to 1
 * @throws PlanningError noData when no year is left, mismatch when "weighted" lacks its openings, outOfRange, zeroBase
 */
export function averageChurn(
  rates: readonly (number | undefined)[],
  options: AverageChurnOptions = {},
): number {
  const { years = 3, method = "simple", openings } = options;
  checkYears(years);
  if (openings !== undefined) checkSameLength(rates, openings, "openings");
  checkAll(rates, openings);
  switch (method) {
    case "simple":
      return simple(rates, years);
    case "weighted":
      return weighted(rates, years, openings);
    case "geometric":
      return geometric(rates, years);
  }
}

function checkAll(rates: Yearly, openings: Yearly | undefined): void {
  for (let i = 0; i < rates.length; i++) {
    const rate = rates[i];
    const opening = openings?.[i];
    if (rate !== undefined && !(rate >= 0 && rate <= 1)) checkRate(rate, "rates", words.year(i + 1));
    if (opening !== undefined && !(opening >= 0)) checkNotNegative(opening, "openings", words.year(i + 1));
  }
}

/** Index of the oldest of the latest years that have a rate, as many of them as asked for or as there are. */
function oldestOf(rates: Yearly, years: number): number {
  let oldest = rates.length;
  for (let i = rates.length - 1, count = 0; i >= 0 && count < years; i--) {
    if (rates[i] === undefined) continue;
    oldest = i;
    count++;
  }
  if (oldest < rates.length) return oldest;
  throw new PlanningError("tooFew", {
    argument: "rates",
    expected: words.expected.year,
    found: words.found.none,
  });
}

/** The mean, and then the mean of what the rates differ from it: that takes the rounding errors of the total out. */
function simple(rates: Yearly, years: number): number {
  const oldest = oldestOf(rates, years);
  let total = 0;
  let count = 0;
  for (let i = oldest; i < rates.length; i++) {
    const rate = rates[i];
    if (rate === undefined) continue;
    total += rate;
    count++;
  }
  const mean = total / count;
  let off = 0;
  for (let i = oldest; i < rates.length; i++) off += (rates[i] ?? mean) - mean;
  return Math.min(mean + off / count, 1) + 0;
}

function geometric(rates: Yearly, years: number): number {
  let logSurvival = 0;
  let count = 0;
  for (let i = oldestOf(rates, years); i < rates.length; i++) {
    const rate = rates[i];
    if (rate === undefined) continue;
    logSurvival += Math.log1p(-rate);
    count++;
  }
  return -Math.expm1(logSurvival / count) + 0;
}

function weighted(rates: Yearly, years: number, openings: Yearly | undefined): number {
  if (openings === undefined) {
    throw new PlanningError("missing", {
      argument: "openings",
      expected: words.expected.openings,
    });
  }
  let lost = 0;
  let total = 0;
  for (let i = oldestOf(rates, years); i < rates.length; i++) {
    const rate = rates[i];
    const opening = openings[i] ?? 0;
    if (rate === undefined) continue;
    lost += rate * opening;
    total += opening;
  }
  if (total === 0) throw new PlanningError("zeroBase", { argument: words.figure.totalOfOpenings });
  finite(total, words.figure.totalOfOpenings);
  return Math.min(lost / total, 1) + 0;
}
