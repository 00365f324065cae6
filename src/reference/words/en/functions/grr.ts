import type { FunctionWords } from "../../referenceWords";

export const grr: FunctionWords<"GRR"> = {
  title: "Gross revenue retention",
  summary: "How much of last year’s revenue do the same customers still bring, growth left aside?",
  meaning: [
    "Each customer counts with what they brought last year, or with what they bring now if that is less. Growth of one customer cannot make up for the loss of another, so the rate is never above 100%.",
    "One minus GRR is revenue churn that includes contraction. Both ranges hold one cell an account, in the same order.",
  ],
  whenToUse: [
    "To see how well the base holds before any selling: the floor under NRR.",
    "To compare companies or years: it cannot be improved by up-selling a few large accounts.",
  ],
  whenNot: [
    "Not on totals: the customers must be set against each other one by one, or growth slips in.",
    "Not with revenue that is not expected to recur.",
  ],
  formula: ["Σ min(current, prior) / Σ prior"],
  specialValues: {
    onlyGrowth: "Everybody grew: 100%, not more",
    newCustomer: "A customer without revenue last year is not counted",
    blankCurrent: "Blank this year: the customer is lost",
    nothingBefore: "No revenue last year at all",
    negativeTotal: "Last year’s total below 0",
    shapes: "Ranges of different shape",
    text: "Text among the numbers",
  },
  examples: {
    fiveAccounts: "Beta’s growth does not count, Epsilon is new: 112,000 of 140,000 were kept.",
  },
};
