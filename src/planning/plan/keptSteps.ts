import { forecastRevenue } from "../forecast";
import type { PlanFigures } from "./planFigures";

export interface KeptSteps {
  readonly revenue: number;
  /** What the outlook of the accounts' industries adds or takes; 0 in the base scenario. */
  readonly outlook: number;
  /** ≤ 0. */
  readonly churn: number;
  readonly price: number;
  readonly kept: number;
}

/** From this year's revenue to what is kept of it; undefined without a forecast. */
export function keptSteps({
  revenue,
  predicted,
  churn,
  goal,
}: Pick<PlanFigures, "revenue" | "predicted" | "churn" | "goal">): KeptSteps | undefined {
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
