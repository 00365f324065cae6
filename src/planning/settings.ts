/** The assumptions of a plan: what the Plan Settings sheet holds and the wizard asks for. Rates are fractions. */
export interface PlanSettings {
  /** 1 = January … 12 = December. */
  readonly fiscalYearStartMonth: number;
  /** "This year": the last fiscal year with revenue, labelled by the calendar year it ends in. The goal is for the year after. */
  readonly thisYear: number;
  /** ISO code, for number formats. */
  readonly currency: string;
  /** Revenue goal of next year. */
  readonly goal: number;
  /** Price increase on what is retained next year. */
  readonly priceIncrease: number;
  /** Price increase that this year's revenue already holds; it takes its share of the growth shown in section 1 of the goal sheet. */
  readonly priceIncreaseThisYear: number;
  /** Revenue of next year already signed beyond existing customers' run rate. */
  readonly closed: number;
  readonly churn: ChurnSettings;
  readonly criteria: readonly Criterion[];
  /** Lower bounds of the tiers A, B, …, strictly falling; what is below the last is one tier more. */
  readonly tierCutoffs: readonly number[];
  readonly funnel: FunnelSettings;
  /** How the gap is to be closed; the three add up to 1. */
  readonly split: GapSplit;
  /** On the scale 0–10: a growth target on an account below it is blocked. */
  readonly satisfactionThreshold: number;
  /** Days between reviews, one for each tier, A first. */
  readonly reviewCadence: readonly number[];
  readonly outlook: OutlookSettings;
}

/** Which of an industry's three factors counts. */
export const scenarios = ["base", "downside", "upside"] as const;
export type Scenario = (typeof scenarios)[number];

/** What is expected of whole industries next year, whatever their single accounts do. */
export interface OutlookSettings {
  readonly scenario: Scenario;
  /** An industry that isn't listed has the factor 1. */
  readonly industries: readonly IndustryOutlook[];
}

/** Factors on next year's revenue of an industry's accounts, ≥ 0; 1 leaves it as it is. */
export interface IndustryOutlook extends Readonly<Record<Scenario, number>> {
  /** As in the accounts; upper and lower case don't matter. */
  readonly industry: string;
  /** Why: an airline customer in January 2020. */
  readonly reason: string;
}

/** How yearly rates become one: see `averageChurn`. */
export const churnMethods = ["simple", "weighted", "geometric"] as const;
export type ChurnMethod = (typeof churnMethods)[number];

/** What counts as lost revenue: that of customers who left, or contraction of those who stayed as well. */
export const lossBases = ["customers", "customersAndContraction"] as const;
export type LossBasis = (typeof lossBases)[number];

/** "accounts": a live formula over the accounts table; "typed": a history of one's own. */
export const churnSources = ["accounts", "typed"] as const;
export type ChurnSource = (typeof churnSources)[number];

export interface ChurnSettings {
  /** How many of the latest years are averaged: 2 or 3; 1 where there is no more history. */
  readonly years: number;
  readonly method: ChurnMethod;
  readonly losses: LossBasis;
  readonly source: ChurnSource;
  /** Oldest first; used when the source is "typed". */
  readonly history: readonly ChurnYear[];
}

export interface ChurnYear {
  /** The fiscal year in which the revenue was lost. */
  readonly year: number;
  readonly openingRevenue: number | undefined;
  readonly lostRevenue: number | undefined;
  readonly customersLost: number | undefined;
}

/** A criterion of the priority score: what is measured, its weight, and the values that score 0 and 100. */
export interface Criterion {
  readonly name: string;
  readonly measure: CriterionMeasure;
  readonly weight: number;
  readonly zeroAt: number;
  readonly fullAt: number;
}

export type CriterionMeasure =
  /** Revenue of this year. */
  | { readonly kind: "revenue" }
  /** Years as a customer. */
  | { readonly kind: "tenure" }
  /** Growth potential 1–5, answered in the review; blank until then. */
  | { readonly kind: "potential" }
  /** A number column of the accounts table, by its header. */
  | { readonly kind: "column"; readonly header: string };

export interface FunnelSettings {
  readonly dealSize: number;
  readonly winRate: number;
  /** Opportunities that come out of a meeting. */
  readonly meetingRate: number;
  readonly salesCycleDays: number;
}

export interface GapSplit {
  readonly crossSell: number;
  readonly upSell: number;
  readonly newCustomers: number;
}
