import type { FunctionWords } from "../../referenceWords";

export const churnForecast: FunctionWords<"CHURNFORECAST"> = {
  title: "Revenue forecast after churn",
  summary: "How much of today’s revenue will existing accounts still bring?",
  meaning: [
    "Revenue of existing accounts, reduced by the share that is expected to be lost and then raised by the price increase on what is retained. Nobody pays a higher price after leaving: the two rates are multiplied, not added.",
    "Over several years, each year starts from what the year before has left. Churn and price increase are then one rate for all years, or a row with one a year.",
  ],
  whenToUse: [
    "To say what a plan starts from before any selling: the part of next year’s goal that is already in the house.",
    "For one account, for a column of accounts, or for their total.",
  ],
  whenNot: [
    "Not for new business or expansion: both come on top. See NETNEW and GOALGAP.",
    "Not to take the expected value of one account for its revenue: an account stays or leaves. The rate is right for the total of many.",
  ],
  formula: ["revenue · ((1 − churn) · (1 + priceIncrease))^t for the years t = 1 … years"],
  specialValues: {
    allLost: "Churn of 100%",
    noPriceIncrease: "Price increase left out: prices stay",
    blankRow: "Blank revenue in a row of a range",
    yearlyRates: "A row of rates, one a year",
    percentTyped: "A rate above 1: 8 typed for 8%",
    allGivenAway: "A price increase of −100% or less",
    rowOverYears: "A row of revenues over several years, which would spill over each other",
    tooFewRates: "A row of rates that is not one a year",
  },
  examples: {
    nextYear: "Of a million, 920,000 remain after 8% churn, and 3% more on that is 947,600.",
    threeYears:
      "One formula for both accounts and three years: each year starts from what the year before has left.",
  },
};
