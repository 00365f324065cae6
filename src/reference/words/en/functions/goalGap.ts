import type { FunctionWords } from "../../referenceWords";

export const goalGap: FunctionWords<"GOALGAP"> = {
  title: "Goal gap",
  summary: "How much is still to be found to reach the goal?",
  meaning: [
    "The goal, less what existing accounts are expected to keep bringing, less what is already signed beyond that. Revenue may be a range; it is totalled. The expectation is that of CHURNFORECAST for one year.",
    "A positive gap is still to be found. A negative one says by how much the goal is covered.",
  ],
  whenToUse: [
    "To work back from a revenue goal to what must be sold.",
    "Over a grid of churn rates and price increases, to see how much of the gap hangs on each.",
  ],
  whenNot: [
    "Not with signed deals that are already in the revenue: they would count twice.",
    "Not with a goal for another period than the year that the rates are for.",
  ],
  formula: ["goal − Σ revenue · (1 − churn) · (1 + priceIncrease) − closed"],
  specialValues: {
    covered: "The goal is covered: negative",
    exactly: "The goal is the forecast itself",
    noRevenue: "No existing revenue: the whole goal is open",
    percentTyped: "A rate above 1: 8 typed for 8%",
    text: "Text in the revenue range",
    twoRates: "More than one rate: it takes one",
  },
  examples: {
    nextYear: "947,600 are kept and 40,000 are signed: 212,400 of the goal are still open.",
  },
};
