import { forecastRevenue } from "../forecast";
import type { PlanFigures } from "./planFigures";

export interface KeptSteps {
  readonly revenue: number;
  /** ≤ 0. */
  readonly churn: number;
  readonly price: number;
  readonly kept: number;
}

/** From this year's revenue to what is kept of it; undefined without a forecast. */
export function keptSteps({
  revenue,
  churn,
  goal,
}: Pick<PlanFigures, "revenue" | "churn" | "goal">): KeptSteps | undefined {
  if (churn.average === undefined || goal.kept === undefined) return undefined;
  const afterChurn = forecastRevenue(revenue, churn.average);
  return { revenue, churn: afterChurn - revenue, price: goal.kept - afterChurn, kept: goal.kept };
}
