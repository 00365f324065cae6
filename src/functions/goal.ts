import { goalFunnel } from "../planning/funnel";
import { goalGap } from "../planning/goal";
import { sum } from "../planning/sum";
import { Range } from "./range";
import { optionalSingle, single } from "./single";

export function goalGapOf(
  goal: unknown,
  revenue: unknown,
  churn: unknown,
  priceIncrease: unknown,
  closed: unknown,
): number {
  return goalGap({
    goal: single(goal, "goal"),
    revenue: sum(Range.of(revenue, "revenue").amounts()),
    churn: single(churn, "churn"),
    priceIncrease: optionalSingle(priceIncrease, "priceIncrease"),
    closed: optionalSingle(closed, "closed"),
  });
}

/** Label and amount, a stage a row. */
export function goalFunnelRows(
  gap: unknown,
  dealSize: unknown,
  winRate: unknown,
  meetingRate: unknown,
): unknown[][] {
  const funnel = goalFunnel(
    single(gap, "gap"),
    single(dealSize, "dealSize"),
    single(winRate, "winRate"),
    optionalSingle(meetingRate, "meetingRate"),
  );
  return [
    ["Deals", funnel.deals],
    ["Opportunities", funnel.opportunities],
    ["Meetings", funnel.meetings],
    ["Pipeline value", funnel.pipeline],
  ];
}
