import type { FunctionReference } from "../functionReference";
import { goalGapLambda } from "../portable/goalGapLambda";
import { goalGapPlain } from "../portable/goalGapPlain";

export const goalGap = {
  id: "GOALGAP",
  topic: "goal",
  arguments: [
    { name: "goal", unit: "amount" },
    { name: "revenue", unit: "amount" },
    { name: "churn", unit: "rate" },
    { name: "priceIncrease", unit: "rate" },
    { name: "closed", unit: "amount" },
  ],
  result: "amount",
  specialValues: {
    covered: { args: ["900000", "1000000", "0.08", "0.03"], gives: -47_600 },
    exactly: { args: ["500000", "1000000", "0.5"], gives: 0 },
    noRevenue: { args: ["500000", "0", "0.08"], gives: 500_000 },
    percentTyped: { args: ["1200000", "1000000", "8"], gives: "#NUM!" },
    text: { args: ["1200000", '{500000,"tbd"}', "0.08"], gives: "#VALUE!" },
    twoRates: { args: ["1200000", "1000000", "{0.08,0.1}"], gives: "#VALUE!" },
  },
  examples: {
    nextYear: {
      cells: [
        [{ label: "goal" }, { amount: 1_200_000 }],
        [{ label: "revenue" }, { amount: 1_000_000 }],
        [{ label: "churn" }, { rate: 0.08 }],
        [{ label: "priceIncrease" }, { rate: 0.03 }],
        [{ label: "closed" }, { amount: 40_000 }],
        [{ label: "gap" }],
      ],
      calls: [
        { at: "B6", id: "GOALGAP", args: ["B1", "B2", "B3", "B4", "B5"], result: [[{ amount: 212_400 }]] },
      ],
    },
  },
  choices: ["priceIncrease", "averages"],
  portable: {
    lambda: goalGapLambda,
    plain: goalGapPlain,
    plainLimits: ["noSentence", "booleans", "lastDigits", "firstOfSeveral"],
  },
  sources: [],
  seeAlso: ["CHURNFORECAST", "GOALFUNNEL", "GOALSPLIT"],
} satisfies FunctionReference;
