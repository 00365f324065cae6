import { finite } from "../checks";
import { forecastRevenue } from "../forecast";
import { goalFunnel } from "../funnel";
import type { GoalFunnel } from "../funnel";
import { goalGap } from "../goal";
import type { FunnelSettings, GapSplit, PlanSettings } from "../settings";
import { attempt } from "./attempt";

/** From the goal to what must happen. Undefined is what churn or settings don't suffice for. */
export interface GoalFigures {
  /** Predicted revenue of existing accounts next year: this year's, less churn, plus price increase. */
  readonly kept: number | undefined;
  /** The goal less what is kept and what is closed; negative where the goal is covered by that much. */
  readonly gap: number | undefined;
  /** How a positive gap is to be closed; zeros where the goal is covered. */
  readonly split: GapSplit | undefined;
  readonly funnel: FunnelFigures | undefined;
}

/** What it takes for the whole gap, and for each part of it. Counts are rounded up for each by itself. */
interface FunnelFigures {
  readonly total: GoalFunnel;
  readonly crossSell: GoalFunnel;
  readonly upSell: GoalFunnel;
  readonly newCustomers: GoalFunnel;
}

type GoalSettings = Pick<PlanSettings, "goal" | "priceIncrease" | "closed" | "funnel" | "split">;

/**
 * @param revenue predicted revenue of all accounts: this year's, by the outlook of their industries
 * @param churn average yearly churn, undefined where there is no history
 */
export function goalFigures(revenue: number, churn: number | undefined, settings: GoalSettings): GoalFigures {
  const { goal, priceIncrease, closed } = settings;
  if (churn === undefined) return { kept: undefined, gap: undefined, split: undefined, funnel: undefined };
  const kept = attempt(() => forecastRevenue(revenue, churn, priceIncrease));
  const gap = attempt(() => goalGap({ goal, revenue, churn, priceIncrease, closed }));
  const split = gap === undefined ? undefined : attempt(() => splitGap(gap, settings.split));
  const funnel =
    gap === undefined || split === undefined
      ? undefined
      : attempt(() => funnelFigures(gap, split, settings.funnel));
  return { kept, gap, split, funnel };
}

function splitGap(gap: number, shares: GapSplit): GapSplit {
  const open = Math.max(0, gap);
  return {
    crossSell: finite(open * shares.crossSell, "crossSell"),
    upSell: finite(open * shares.upSell, "upSell"),
    newCustomers: finite(open * shares.newCustomers, "newCustomers"),
  };
}

function funnelFigures(
  gap: number,
  split: GapSplit,
  { dealSize, winRate, meetingRate }: FunnelSettings,
): FunnelFigures {
  const funnel = (amount: number) => goalFunnel(amount, dealSize, winRate, meetingRate);
  return {
    total: funnel(gap),
    crossSell: funnel(split.crossSell),
    upSell: funnel(split.upSell),
    newCustomers: funnel(split.newCustomers),
  };
}
