import type { FunctionReference } from "../functionReference";
import { netNewLambda } from "../portable/netNewLambda";
import { netNewPlain } from "../portable/netNewPlain";

export const netNew = {
  id: "NETNEW",
  topic: "revenue",
  arguments: [
    { name: "newCustomers", unit: "amount" },
    { name: "crossSell", unit: "amount" },
    { name: "upSell", unit: "amount" },
    { name: "contraction", unit: "amount" },
    { name: "churned", unit: "amount" },
  ],
  result: "amount",
  specialValues: {
    blank: { args: ['{100,"",50}'], gives: 150 },
    leftOut: { args: ["100", "", "20"], gives: 120 },
    shrinking: { args: ["100", "0", "0", "50", "80"], gives: -30 },
    negativeLoss: { args: ["100", "0", "0", "-50"], gives: "#NUM!" },
    text: { args: ['{100,"12,000"}'], gives: "#VALUE!" },
    error: { args: ["{100,#N/A}"], gives: "#N/A" },
  },
  examples: {
    bothReadings: {
      cells: [
        [{ label: "step" }, { label: "amount" }],
        [{ label: "newCustomers" }, { amount: 120_000 }],
        [{ label: "crossSell" }, { amount: 45_000 }],
        [{ label: "upSell" }, { amount: 30_000 }],
        [{ label: "contraction" }, { amount: 18_000 }],
        [{ label: "churned" }, { amount: 52_000 }],
        [{ label: "netNew" }],
        [{ label: "netNewArr" }],
      ],
      calls: [
        { at: "B7", id: "NETNEW", args: ["B2", "B3", "B4"], result: [[{ amount: 195_000 }]] },
        { at: "B8", id: "NETNEW", args: ["B2", "B3", "B4", "B5", "B6"], result: [[{ amount: 125_000 }]] },
      ],
    },
  },
  choices: ["netNewLosses", "priceIncrease"],
  portable: {
    lambda: netNewLambda,
    plain: netNewPlain,
    plainLimits: ["noSentence", "booleans", "lastDigits", "firstOfSeveral"],
  },
  sources: ["kelloggChurn", "skok"],
  seeAlso: ["REVENUEBRIDGE", "GOALGAP"],
} satisfies FunctionReference;
