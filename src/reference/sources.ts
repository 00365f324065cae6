/** A published work that a definition or a figure comes from. */
export interface Source {
  readonly author: string;
  readonly title: string;
  /** Journal, publisher or site. */
  readonly where: string;
  /** None for a standard that is kept up to date. */
  readonly year: number | undefined;
}

export type SourceId =
  | "kelloggChurn"
  | "kelloggAtr"
  | "kelloggCoverage"
  | "smsb"
  | "skok"
  | "faderHardie"
  | "keeneyRaiffa"
  | "balinskiYoung"
  | "percentRank";

export const sources: Readonly<Record<SourceId, Source>> = {
  kelloggChurn: {
    author: "Dave Kellogg",
    title: "A Fresh Look at How to Measure SaaS Churn Rates",
    where: "Kellblog",
    year: 2016,
  },
  kelloggAtr: {
    author: "Dave Kellogg",
    title: "Important Subtleties in Calculating Quarterly, Annual, and ATR-based Churn Rates",
    where: "Kellblog",
    year: 2018,
  },
  kelloggCoverage: {
    author: "Dave Kellogg",
    title: "Target Pipeline Coverage is Not the Inverse of Win Rate",
    where: "Kellblog",
    year: 2024,
  },
  smsb: {
    author: "SaaS Metrics Standards Board",
    title: "Gross Revenue Retention; Net Revenue Retention",
    where: "published metrics standards",
    year: undefined,
  },
  skok: {
    author: "David Skok",
    title: "SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters",
    where: "For Entrepreneurs",
    year: undefined,
  },
  faderHardie: {
    author: "Peter S. Fader and Bruce G. S. Hardie",
    title: "How to Project Customer Retention",
    where: "Journal of Interactive Marketing 21(1)",
    year: 2007,
  },
  keeneyRaiffa: {
    author: "Ralph L. Keeney and Howard Raiffa",
    title: "Decisions with Multiple Objectives: Preferences and Value Tradeoffs",
    where: "Wiley",
    year: 1976,
  },
  balinskiYoung: {
    author: "Michel L. Balinski and H. Peyton Young",
    title: "Fair Representation: Meeting the Ideal of One Man, One Vote",
    where: "Yale University Press",
    year: 1982,
  },
  percentRank: {
    author: "Microsoft",
    title: "PERCENTRANK.INC function",
    where: "Excel documentation",
    year: undefined,
  },
};
