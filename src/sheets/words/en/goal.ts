import type { GoalWords } from "../sheetWords";

export const goal: GoalWords = {
  sections: {
    bridge: "1  Where revenue came from, and where it comes from now",
    existing: "2  What existing customers bring next year",
    gap: "3  The gap to the goal",
    funnel: "4  What must happen",
  },
  lines: {
    accounts: { label: "Accounts", note: "Rows of the accounts table with a key." },
    opening: { label: "Opening revenue", note: "Last year's revenue of all accounts." },
    newCustomers: {
      label: "New customers",
      note: "This year's revenue of accounts that had none last year.",
    },
    priceIncrease: {
      label: "Price increase",
      note: "Last year's revenue of each retained account × price increase this year, at most what the account grew.",
    },
    expansion: { label: "Expansion", note: "What retained accounts grew beyond the price increase." },
    contraction: { label: "Contraction", note: "What retained accounts shrank." },
    churned: { label: "Churned", note: "Last year's revenue of accounts that have none this year." },
    closing: {
      label: "Closing revenue",
      note: "This year's revenue of all accounts: opening and all of the above.",
    },
    netNew: { label: "Net new", note: "New customers + expansion, without losses." },
    grr: {
      label: "Gross revenue retention",
      note: "What of the opening revenue is still there, growth left out: (opening − contraction − churned) ÷ opening.",
    },
    nrr: {
      label: "Net revenue retention",
      note: "This year's revenue of last year's customers ÷ opening revenue.",
    },
    bridgeCheck: { label: "Check: bridge", note: "Opening and all parts less closing. Has to be 0." },
    reviewCheck: {
      label: "Check: review",
      note: "Revenue in Account Review less that in the accounts table. Not 0: build the plan again.",
    },
    predicted: { label: "Predicted revenue", note: "This year's closing revenue, before churn and price." },
    averageChurn: {
      label: "Average churn",
      note: "From Plan Settings: average over the latest years of the history.",
    },
    lessChurn: { label: "Less churn", note: "Predicted revenue × average churn." },
    plusPrice: { label: "Plus price increase", note: "What churn leaves × price increase next year." },
    kept: {
      label: "What we keep",
      note: "Predicted revenue × (1 − average churn) × (1 + price increase).",
    },
    goal: { label: "Revenue goal", note: "From Plan Settings." },
    lessKept: { label: "Less what we keep", note: "From section 2." },
    lessClosed: {
      label: "Less already closed",
      note: "From Plan Settings: signed beyond what existing customers bring.",
    },
    gap: {
      label: "Gap",
      note: "Still to be found, and how. Below 0: the goal is covered by that much, and nothing is split.",
    },
    split: { label: "Share of the gap", note: "From Plan Settings." },
    deals: { label: "Deals", note: "Gap ÷ deal size, rounded up." },
    opportunities: { label: "Opportunities", note: "Gap ÷ deal size ÷ win rate, rounded up once." },
    meetings: {
      label: "Meetings",
      note: "Gap ÷ deal size ÷ win rate ÷ meetings to opportunity, rounded up once.",
    },
    pipeline: {
      label: "Pipeline value",
      note: "Gap ÷ win rate: what the opportunities are worth together.",
    },
  },
  columns: {
    amount: "Amount",
    share: "Of opening",
    accounts: "Accounts",
    total: "Total",
    crossSell: "Cross-sell",
    upSell: "Up-sell",
    newCustomers: "New customers",
    unit: "Unit",
    note: "How it came about",
  },
  units: { accounts: "accounts", count: "number", rate: "rate" },
};
