import { checkDivisorRate, checkNotNegative, finite } from "./checks";
import { PlanningError } from "./errors";
import { words } from "./words/en";

/** What must be in the funnel for a gap to close. */
export interface GoalFunnel {
  readonly deals: number;
  readonly opportunities: number;
  readonly meetings: number;
  /** Value of the opportunities. */
  readonly pipeline: number;
}

/**
 * Goal funnel: worked back from the gap to the deals, opportunities, meetings and pipeline it takes.
 *
 *     deals = gap / dealSize, opportunities = deals / winRate, meetings = opportunities / meetingRate
 *     pipeline = gap / winRate
 *
 * Each count is rounded up once, from the exact chain. A gap of 0 or less needs nothing.
 *
 * @param gap amount still to be found
 * @param dealSize average amount of a deal, > 0
 * @param winRate deals won out of opportunities, above 0, at most 1
 * @param meetingRate opportunities that come out of a meeting, above 0, at most 1
 * @throws PlanningError outOfRange, zeroBase
 */
export function goalFunnel(gap: number, dealSize: number, winRate: number, meetingRate = 1): GoalFunnel {
  if (dealSize === 0) throw new PlanningError("zeroBase", { argument: "dealSize" });
  checkNotNegative(dealSize, "dealSize");
  checkDivisorRate(winRate, "winRate");
  checkDivisorRate(meetingRate, "meetingRate");
  const open = Math.max(gap, 0);
  const deals = open / dealSize;
  const opportunities = deals / winRate;
  const meetings = opportunities / meetingRate;
  return {
    deals: roundedUp(finite(deals, words.figure.deals)),
    opportunities: roundedUp(finite(opportunities, words.figure.opportunities)),
    meetings: roundedUp(finite(meetings, words.figure.meetings)),
    pipeline: finite(open / winRate, words.figure.pipeline),
  };
}

/** Rounded up from 15 digits, as a spreadsheet does it: 2.1 / 0.7 is 3 deals, not the 4 of 3.0000000000000004. */
function roundedUp(count: number): number {
  return Math.ceil(Number(count.toPrecision(15)));
}
