import type { FunctionWords } from "../../referenceWords";

export const churnRate: FunctionWords<"CHURNRATE"> = {
  title: "Churn rate",
  summary: "What share of the customers, or of their revenue, was lost in a period?",
  meaning: [
    "The churn rate sets what was lost in a period against what there was at its start. Customers won during the period are in neither number: they could not have been lost from the opening base.",
    "With customers it is logo churn, with their revenue it is revenue churn. One minus the rate is the renewal or retention rate of the same base.",
  ],
  whenToUse: [
    "To turn a history of opening and lost customers or revenue into rates, one a year, for CHURNAVG.",
    "To compare years, segments or teams of different size.",
  ],
  whenNot: [
    "Not to annualise by multiplying: twelve months at 2% are 1 − 0.98^12 = 21.5% a year, not 24%.",
    "Not with revenue that grew in between: use NRR, where growth is meant to count.",
    "Not with net losses. If expansion has been set off against losses, the result hides the losses that churn is there to show.",
  ],
  formula: ["lost / opening"],
  specialValues: {
    nothingToLose: "Nothing at the start",
    moreThanThere: "More lost than there was",
    negative: "A loss typed with a minus sign",
    noLossEntered: "The loss is blank: nothing was lost",
    blankRow: "Both are blank in a row of a range",
    text: "Text, also text that looks like a number",
    shapes: "Ranges that do not fit together",
  },
  examples: {
    logoAndRevenue:
      "20 of 250 customers left, but they were small ones: logo churn is more than twice revenue churn.",
  },
};
