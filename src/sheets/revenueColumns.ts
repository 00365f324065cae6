import type { PlanData } from "./planData";

/** Placeholders of the columns that revenue is counted over, all from one table, so that their rows correspond. */
interface RevenueColumns {
  readonly key: string;
  readonly of: (year: number) => string;
}

/** The review's revenue columns, this year's first. */
export const reviewedYears = ["revenueThisYear", "revenueLastYear", "revenueBefore"] as const;

/**
 * Where revenue of these years is counted: straight over the accounts table where each of its rows is one account, over
 * the review otherwise, which adds up the rows of a key and has no rows that were left out.
 */
export function revenueColumns(plan: PlanData, years: readonly number[]): RevenueColumns {
  const latest = plan.columns.revenue.at(-1)?.year ?? plan.settings.thisYear;
  const field = (year: number) => reviewedYears[latest - year];
  const reviewed = years.every((year) => field(year) !== undefined);
  return plan.accountRows === "oneEach" || !reviewed
    ? { key: "{accounts.key}", of: (year) => `{accounts.revenue.${year}}` }
    : { key: "{review.key}", of: (year) => `{review.${field(year) ?? ""}}` };
}
