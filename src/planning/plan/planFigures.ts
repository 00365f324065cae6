import type { Account, AccountTable } from "../accounts/account";
import type { RevenueBridge } from "../bridge";
import type { PlanSettings } from "../settings";
import { sum } from "../sum";
import { churnFigures } from "./churnFigures";
import type { ChurnFigures } from "./churnFigures";
import { goalFigures } from "./goalFigures";
import type { GoalFigures } from "./goalFigures";
import { predictedRevenue } from "./industryOutlook";
import { priorityRanking } from "./priorityRanking";
import type { RankedAccount } from "./priorityRanking";
import { revenueBridges } from "./revenueBridges";
import type { YearBridge } from "./revenueBridges";

/** The figures of a plan, as the wizard shows them and the sheets compute them. */
export interface PlanFigures {
  /** This year's revenue of all accounts. */
  readonly revenue: number;
  /** Next year's, by the outlook of the accounts' industries, before churn and price increase. */
  readonly predicted: number;
  /** For each pair of years, oldest first. */
  readonly bridges: readonly YearBridge[];
  /** From last year to this year; undefined with a single year of revenue. */
  readonly bridge: RevenueBridge | undefined;
  readonly churn: ChurnFigures;
  readonly goal: GoalFigures;
  /** All accounts, highest priority first. */
  readonly ranking: readonly RankedAccount[];
}

/**
 * All figures at once. Its parts, `revenueBridges`, `churnFigures`, `goalFigures` and `priorityRanking`, each depend on
 * few settings: where one setting changes at a time, keep the others' results.
 */
export function planFigures(
  accounts: readonly Account[],
  settings: PlanSettings,
  table?: AccountTable,
): PlanFigures {
  const revenue = revenueThisYear(accounts);
  const predicted = predictedRevenue(accounts, settings.outlook);
  const bridges = revenueBridges(accounts, settings.thisYear, settings.priceIncreaseThisYear);
  const churn = churnFigures(accounts, settings.thisYear, settings.churn);
  return {
    revenue,
    predicted,
    bridges,
    bridge: bridges.find(({ year }) => year === settings.thisYear)?.bridge,
    churn,
    goal: goalFigures(predicted, churn.average, settings),
    ranking: priorityRanking(accounts, settings.criteria, settings.tierCutoffs, table),
  };
}

/** This year's revenue of all accounts together; blank counts as 0. */
export function revenueThisYear(accounts: readonly Account[]): number {
  return sum(accounts.map(({ revenue }) => revenue.at(-1)));
}
