/**
 * What finance people type: `=PLAN.CHURNAVG(B4:D4)`. The build reads names, order and descriptions from the comments
 * here. Ids and parameters are stored in every saved workbook: they never change, and a new parameter is only ever
 * appended, optional. Parameters are `unknown`, so that Excel converts nothing and all reading of cells is ours; one
 * that may be a range is `unknown[][]`, so that a cell arrives as a block of one.
 */
import { answer, answerRange } from "./answer";
import { churnAverages, churnRates } from "./churn";
import { churnForecasts } from "./forecast";
import { goalFunnelRows, goalGapOf } from "./goal";
import { netNewTotal } from "./netNew";
import { priorityScoring, priorityTiers } from "./priority";
import { grossRetentionOf, netRetentionOf, revenueBridgeRows } from "./retention";
import { goalShares } from "./split";
import { retentionForecastRows } from "./survival";

/**
 * Churn rate: the share of customers or revenue lost in a period, new customers excluded.
 * @customfunction CHURNRATE
 * @param opening Customers or revenue at the start of the period.
 * @param lost What of that was lost by the end, as a positive number.
 * @returns lost / opening as a fraction, in the shape of the ranges.
 */
export function churnRate(opening: unknown[][], lost: unknown[][]): unknown[][] {
  return answerRange(() => churnRates(opening, lost));
}

/**
 * Average yearly churn over the latest years.
 * @customfunction CHURNAVG
 * @param rates Churn of each year as a fraction, oldest first. In a block, each row is a series of its own.
 * @param [years] How many of the latest years to average: 3 if left out. Blank years are skipped.
 * @param [method] "simple" (if left out), "weighted" or "geometric".
 * @param [openings] For "weighted": customers or revenue at the start of each year, in the shape of rates.
 * @returns The average as a fraction; for a block, one a row.
 */
export function churnAvg(
  rates: unknown[][],
  years?: unknown,
  method?: unknown,
  openings?: unknown[][],
): unknown[][] {
  return answerRange(() => churnAverages(rates, years, method, openings));
}

/**
 * Predicted revenue from existing accounts: reduced by churn, then raised by the price increase on what is retained.
 * @customfunction CHURNFORECAST
 * @param revenue This year’s revenue: a number or a range; a number or a column if years is above 1.
 * @param churn Yearly churn as a fraction (0.08 is 8%), or one a year in a row.
 * @param [priceIncrease] Price increase as a fraction, or one a year in a row: 0 if left out.
 * @param [years] How many years to predict: 1 if left out. More spill to the right.
 * @returns Revenue in the shape of revenue, or the years across.
 */
export function churnForecast(
  revenue: unknown[][],
  churn: unknown[][],
  priceIncrease?: unknown[][],
  years?: unknown,
): unknown[][] {
  return answerRange(() => churnForecasts(revenue, churn, priceIncrease, years));
}

/**
 * Net new sales: new customers, cross-sell and up-sell, less losses where they are given.
 * @customfunction NETNEW
 * @param newCustomers Sales to new customers; a range is totalled.
 * @param [crossSell] Sales of other products to customers, those won this year included; a range is totalled.
 * @param [upSell] Sales of more of the same to customers, those won this year included; a range is totalled.
 * @param [contraction] Revenue lost with customers who stayed, as positive numbers; subtracted.
 * @param [churned] Revenue lost with customers who left, as positive numbers; subtracted.
 * @returns The net new amount.
 */
export function netNew(
  newCustomers: unknown[][],
  crossSell?: unknown[][],
  upSell?: unknown[][],
  contraction?: unknown[][],
  churned?: unknown[][],
): unknown {
  return answer(() => netNewTotal(newCustomers, crossSell, upSell, contraction, churned));
}

/**
 * Priority score of accounts from 0 to 100: the weighted mean of their criteria.
 * @customfunction PRIORITYSCORE
 * @param criteria One account a row, one criterion a column. Blank criteria are left out.
 * @param weights One weight a criterion, in any unit: only their proportions count.
 * @param [bounds] Left out: ratings from 1 to 5. Two rows: the values that score 0 and 100. Or "auto", or "rank".
 * @returns The score; for a block, one a row.
 */
export function priorityScore(
  criteria: unknown[][],
  weights: unknown[][],
  bounds?: unknown[][],
): unknown[][] {
  return answerRange(() => priorityScoring(criteria, weights, bounds));
}

/**
 * Tier of accounts by their score: A, B, C and so on.
 * @customfunction PRIORITYTIER
 * @param scores Priority scores.
 * @param [cutoffs] The lowest score of each tier but the last, falling: 70, 40 if left out.
 * @returns A letter for each score.
 */
export function priorityTier(scores: unknown[][], cutoffs?: unknown[][]): unknown[][] {
  return answerRange(() => priorityTiers(scores, cutoffs));
}

/**
 * Gross revenue retention: the share of last year’s revenue that the same customers still bring, without growth.
 * @customfunction GRR
 * @param prior Last year’s revenue, one cell an account.
 * @param current This year’s revenue of the same accounts, in the same order.
 * @returns A fraction, never above 1.
 */
export function grr(prior: unknown[][], current: unknown[][]): unknown {
  return answer(() => grossRetentionOf(prior, current));
}

/**
 * Net revenue retention: this year’s revenue of last year’s customers, as a share of last year’s.
 * @customfunction NRR
 * @param prior Last year’s revenue, one cell an account.
 * @param current This year’s revenue of the same accounts, in the same order.
 * @returns A fraction, above 1 where growth exceeds losses.
 */
export function nrr(prior: unknown[][], current: unknown[][]): unknown {
  return answer(() => netRetentionOf(prior, current));
}

/**
 * Revenue bridge: how last year’s revenue became this year’s, step by step.
 * @customfunction REVENUEBRIDGE
 * @param prior Last year’s revenue, one cell an account.
 * @param current This year’s revenue of the same accounts, in the same order.
 * @param [priceIncrease] Price increase that this year’s revenue already holds, as a fraction: 0 if left out.
 * @returns Eight rows of label and amount, from opening to closing, and net new.
 */
export function revenueBridge(
  prior: unknown[][],
  current: unknown[][],
  priceIncrease?: unknown,
): unknown[][] {
  return answerRange(() => revenueBridgeRows(prior, current, priceIncrease));
}

/**
 * Goal gap: what is still to be found to reach the goal. Negative: the goal is covered by that much.
 * @customfunction GOALGAP
 * @param goal Revenue goal of next year.
 * @param revenue This year’s revenue of existing accounts; a range is totalled.
 * @param churn Yearly churn as a fraction (0.08 is 8%).
 * @param [priceIncrease] Price increase as a fraction: 0 if left out.
 * @param [closed] Revenue of next year that is already signed: 0 if left out.
 * @returns goal - predicted revenue - closed.
 */
export function goalGap(
  goal: unknown,
  revenue: unknown[][],
  churn: unknown,
  priceIncrease?: unknown,
  closed?: unknown,
): unknown {
  return answer(() => goalGapOf(goal, revenue, churn, priceIncrease, closed));
}

/**
 * Goal funnel: the deals, opportunities, meetings and pipeline value that it takes to close a gap.
 * @customfunction GOALFUNNEL
 * @param gap Revenue still to be found.
 * @param dealSize Average revenue of a deal.
 * @param winRate Share of opportunities that are won, as a fraction.
 * @param [meetingRate] Share of meetings that lead to an opportunity, as a fraction: 1 if left out.
 * @returns Four rows of label and amount.
 */
export function goalFunnel(
  gap: unknown,
  dealSize: unknown,
  winRate: unknown,
  meetingRate?: unknown,
): unknown[][] {
  return answerRange(() => goalFunnelRows(gap, dealSize, winRate, meetingRate));
}

/**
 * Goal split: shares a goal among reps or accounts by weight, to the cent.
 * @customfunction GOALSPLIT
 * @param goal Amount to share out.
 * @param weights One weight a rep or account, in any unit: only their proportions count.
 * @param [committed] What each has committed to; it is kept, 0 too. Blank: gets a share of the rest.
 * @returns Amounts that add up to the goal, in the shape of weights.
 */
export function goalSplit(goal: unknown, weights: unknown[][], committed?: unknown[][]): unknown[][] {
  return answerRange(() => goalShares(goal, weights, committed));
}

/**
 * Retention forecast of one cohort of customers, by the shifted-beta-geometric model.
 * @customfunction RETENTIONFORECAST
 * @param survivors Customers at the start and after each year, in a row or a column; at least 3 counts.
 * @param [years] How many further years to project: 5 if left out.
 * @returns Two rows, a year a column: share of the first count still there, and share of the year before.
 */
export function retentionForecast(survivors: unknown[][], years?: unknown): unknown[][] {
  return answerRange(() => retentionForecastRows(survivors, years));
}
