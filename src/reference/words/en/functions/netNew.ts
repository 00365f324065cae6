import type { FunctionWords } from "../../referenceWords";

export const netNew: FunctionWords<"NETNEW"> = {
  title: "Net new sales",
  summary: "How much revenue did selling add?",
  meaning: [
    "New customers, cross-sell and up-sell in one figure. Cross-sell and up-sell to customers who were won in the same year count as well. Ranges are totalled, so that each argument may be one cell or a whole column.",
    "Without losses it is the figure that sales plans are made of. With contraction and churned, it is the net new ARR that finance reports: closing less opening, but for price increases.",
  ],
  whenToUse: [
    "Without the last two arguments, to set targets for sales and to measure them.",
    "With them, to reconcile with reported net new ARR.",
  ],
  whenNot: [
    "Not for a price increase. It is growth of existing revenue that nobody sold; REVENUEBRIDGE shows it in a line of its own.",
    "Not with losses that have already been taken off the sales figures: they would be subtracted twice.",
  ],
  formula: ["Σ newCustomers + Σ crossSell + Σ upSell − Σ contraction − Σ churned"],
  specialValues: {
    blank: "Blank cells count as 0",
    leftOut: "An argument left out between others counts as 0",
    shrinking: "Losses above sales: the result is negative",
    negativeLoss: "A loss typed with a minus sign, in any cell of the range",
    text: "Text among the numbers, also text that looks like a number",
    error: "An error value among the numbers comes back as it is",
  },
  examples: {
    bothReadings:
      "The same year twice: 195,000 were sold, and 125,000 of it is left once losses are set off.",
  },
};
