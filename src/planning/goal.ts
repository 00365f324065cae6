import { finite } from "./checks";
import { forecastRevenue } from "./forecast";
import { words } from "./words/en";

interface GoalGapInput {
  /** Revenue goal of next year. */
  readonly goal: number;
  /** This year's revenue of existing accounts, in total. */
  readonly revenue: number;
  /** Fraction from 0 to 1. */
  readonly churn: number;
  /** Fraction above -1, at most 1; 0 if left out. */
  readonly priceIncrease?: number | undefined;
  /** What is already signed for next year beyond existing customers' run rate; 0 if left out. */
  readonly closed?: number | undefined;
}

/**
 * Goal gap: what is still to be found to reach the goal. Negative: the goal is covered by that much.
 *
 *     goal - revenue · (1 - churn)(1 + priceIncrease) - closed
 *
 * @throws PlanningError outOfRange
 */
export function goalGap({ goal, revenue, churn, priceIncrease = 0, closed = 0 }: GoalGapInput): number {
  return finite(goal - forecastRevenue(revenue, churn, priceIncrease) - closed, words.figure.gap);
}
