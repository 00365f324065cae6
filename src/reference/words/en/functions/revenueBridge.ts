import type { FunctionWords } from "../../referenceWords";

export const revenueBridge: FunctionWords<"REVENUEBRIDGE"> = {
  title: "Revenue bridge",
  summary: "Where did revenue come from last year, and where does it come from now?",
  meaning: [
    "Explains the change from last year’s revenue to this year’s, account by account: who is new, what the price increase brought, who expanded, who contracted, who left. Losses are negative, and opening plus the five steps is closing, to the cent.",
    "A retained account has revenue in both years. The price increase takes its share of each retained account first, at most what the account grew; only the rest is expansion. An account that shrank has taken no price increase.",
    "Net new, below the bridge, is new customers and expansion: what NETNEW gives without losses.",
  ],
  whenToUse: [
    "To open a plan: where we stand and how we got here.",
    "For a waterfall chart: the rows from opening to closing are its bars.",
  ],
  whenNot: [
    "Not across a change in account structure: an account that was merged or renamed shows up as one churned and one new.",
    "Not with a price increase that applied to some accounts only: take those accounts separately.",
  ],
  formula: [
    "Opening + New customers + Price increase + Expansion + Contraction + Churned = Closing",
    "New customers: Σ (current − prior) where there is revenue now and was none before",
    "Price increase: Σ min(prior · priceIncrease, growth), over retained accounts, growth not below 0",
    "Expansion: Σ growth beyond the price increase, where positive",
    "Contraction: Σ the same, where negative",
    "Churned: Σ (current − prior) where there was revenue before and is none now",
    "Net new = New customers + Expansion",
  ],
  specialValues: {
    allGrowthIsPrice: "An account that grew by less than the price increase",
    shrunkDespitePrice: "An account that shrank although prices rose",
    creditNote: "A negative amount without revenue before, such as a credit note",
    nothing: "No revenue in either year",
    percentTyped: "A price increase above 1: 5 typed for 5%",
    shapes: "Ranges of different shape",
  },
  examples: {
    fiveAccounts: "Of Beta’s growth of 12,000, a price increase of 3% explains 900; the rest is expansion.",
  },
};
