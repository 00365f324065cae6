import type { FunctionReference } from "../functionReference";
import { nrrLambda } from "../portable/retentionLambda";
import { nrrPlain } from "../portable/retentionPlain";
import { twoYears } from "./twoYears";

export const nrr = {
  id: "NRR",
  topic: "churn",
  arguments: [
    { name: "prior", unit: "amount" },
    { name: "current", unit: "amount" },
  ],
  result: "rate",
  specialValues: {
    growth: { args: ["{100;200}", "{150;250}"], gives: 1.33333333333333 },
    newCustomer: { args: ['{100;""}', "{90;500}"], gives: 0.9 },
    blankCurrent: { args: ["{100;100}", '{100;""}'], gives: 0.5 },
    nothingBefore: { args: ["{0;0}", "{10;20}"], gives: "#DIV/0!" },
    negativeTotal: { args: ["{-100;50}", "{10;20}"], gives: "#NUM!" },
    shapes: { args: ["{100;200}", "{90;180;70}"], gives: "#VALUE!" },
    error: { args: ["{100;#N/A}", "{90;80}"], gives: "#N/A" },
  },
  examples: {
    fiveAccounts: {
      cells: [...twoYears, [{ label: "netRetention" }]],
      calls: [{ at: "B7", id: "NRR", args: ["B2:B6", "C2:C6"], result: [[{ rate: 0.885714286 }]] }],
    },
  },
  choices: ["cohortOrTotals", "priceIncrease", "returningCustomers"],
  portable: {
    lambda: nrrLambda,
    plain: nrrPlain,
    plainLimits: ["noSentence", "booleans", "lastDigits", "firstOfSeveral"],
  },
  sources: ["smsb", "skok"],
  seeAlso: ["GRR", "REVENUEBRIDGE", "NETNEW"],
} satisfies FunctionReference;
