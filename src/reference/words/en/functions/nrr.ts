import type { FunctionWords } from "../../referenceWords";

export const nrr: FunctionWords<"NRR"> = {
  title: "Net revenue retention",
  summary: "How much do last year’s customers bring now, for each 100 they brought last year?",
  meaning: [
    "This year’s revenue of the customers who had revenue last year, over their revenue last year. Expansion and price increases are in it, contraction and churn as well; customers won in between are not. Above 100%, the base grows without a single new customer.",
    "It follows a cohort: the same customers in both years. Both ranges hold one cell an account, in the same order.",
  ],
  whenToUse: [
    "To show what existing customers contribute to growth.",
    "Beside GRR: the distance between the two is expansion, and a wide one can hide losses.",
  ],
  whenNot: [
    "Not alone, as a measure of loyalty: a few large expansions can cover many losses. Read it with GRR.",
    "Not on totals of all customers: new customers would count as expansion.",
  ],
  formula: ["Σ current where prior > 0 / Σ prior"],
  specialValues: {
    growth: "Above 1 where growth exceeds losses",
    newCustomer: "A customer without revenue last year is not counted",
    blankCurrent: "Blank this year: the customer is lost",
    nothingBefore: "No revenue last year at all",
    negativeTotal: "Last year’s total below 0",
    shapes: "Ranges of different shape",
    error: "An error value among the numbers comes back as it is",
  },
  examples: {
    fiveAccounts:
      "Last year’s four customers bring 124,000 of the 140,000 they brought; Epsilon is not one of them.",
  },
};
