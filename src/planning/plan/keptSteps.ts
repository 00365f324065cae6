import { forecastRevenue } from "../forecast";
import type { ChurnFigures } from "./churnFigures";
import type { GoalFigures } from "./goalFigures";

interface KeptFigures {
  /** This year's revenue of all accounts. */
  readonly revenue: number;
  /** Next year's, by the outlook of the accounts' industries. */
  readonly predicted: number;
  readonly churn: Pick<ChurnFigures, "average">;
  readonly goal: Pick<GoalFigures, "kept">;
}

interface KeptSteps {
  readonly revenue: number;
  /** What the outlook of the accounts' industries adds or takes; 0 in the base scenario. */
  readonly outlook: number;
  /** ≤ 0. */
  readonly churn: number;
  readonly price: number;
  readonly kept: number;
}

/** From this year's revenue to what is kept of it; undefined without a forecast. */
export function keptSteps({ revenue, predicted, churn, goal }: KeptFigures): KeptSteps | undefined {
  if (churn.average === undefined || goal.kept === undefined) return undefined;
  const afterChurn = forecastRevenue(predicted, churn.average);
  return {
    revenue,
    outlook: predicted - revenue,
    churn: afterChurn - predicted,
    price: goal.kept - afterChurn,
    kept: goal.kept,
  };
}
