/** Questions to which good authorities give different answers. */
export type ChoiceId =
  /** Churn of customers or of their revenue. */
  | "logoOrRevenue"
  /** All revenue at the start, or only what came up for renewal. */
  | "churnBase"
  /** Simple, weighted or geometric average. */
  | "averages"
  /** An average, or the curve of an ageing cohort. */
  | "averageOrCurve"
  /** Net new with or without losses. */
  | "netNewLosses"
  /** Where a price increase goes. */
  | "priceIncrease"
  /** Net retention of a cohort of customers, or of the company's totals. */
  | "cohortOrTotals"
  /** Who is lost, who is new, when a customer returns. */
  | "returningCustomers"
  /** What a rating of 3 is worth; fixed bounds or a comparison with the others. */
  | "absoluteOrRelative"
  /** The inverse of the win rate as pipeline coverage. */
  | "inverseWinRate"
  /** Committed from below or assigned from above. */
  | "topDownOrBottomUp";
