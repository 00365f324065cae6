import type { Account, AccountTable } from "../../../src/planning/accounts/account";
import type { RevenueBridge } from "../../../src/planning/bridge";
import { churnFigures } from "../../../src/planning/plan/churnFigures";
import type { ChurnFigures } from "../../../src/planning/plan/churnFigures";
import { goalFigures } from "../../../src/planning/plan/goalFigures";
import type { GoalFigures } from "../../../src/planning/plan/goalFigures";
import { predictedRevenue } from "../../../src/planning/plan/industryOutlook";
import { priorityRanking } from "../../../src/planning/plan/priorityRanking";
import type { RankedAccount } from "../../../src/planning/plan/priorityRanking";
import { revenueBridges } from "../../../src/planning/plan/revenueBridges";
import type { YearBridge } from "../../../src/planning/plan/revenueBridges";
import { revenueThisYear } from "../../../src/planning/plan/revenueThisYear";
import type { PlanSettings } from "../../../src/planning/settings";

/** What the wizard shows and the sheets compute. */
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

/** All figures of a plan at once; the pane works them out part by part, as their settings change. */
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
