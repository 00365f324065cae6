import type { FunctionReference } from "../functionReference";
import { grrLambda } from "../portable/retentionLambda";
import { grrPlain } from "../portable/retentionPlain";
import { twoYears } from "./twoYears";

export const grr = {
  id: "GRR",
  topic: "churn",
  arguments: [
    { name: "prior", unit: "amount" },
    { name: "current", unit: "amount" },
  ],
  result: "rate",
  specialValues: {
    onlyGrowth: { args: ["{100;200}", "{150;250}"], gives: 1 },
    newCustomer: { args: ['{100;""}', "{90;500}"], gives: 0.9 },
    blankCurrent: { args: ["{100;100}", '{100;""}'], gives: 0.5 },
    nothingBefore: { args: ["{0;0}", "{10;20}"], gives: "#DIV/0!" },
    negativeTotal: { args: ["{-100;50}", "{10;20}"], gives: "#NUM!" },
    shapes: { args: ["{100;200}", "{90,180}"], gives: "#VALUE!" },
    text: { args: ['{100;"n/a"}', "{90;80}"], gives: "#VALUE!" },
  },
  examples: {
    fiveAccounts: {
      cells: [...twoYears, [{ label: "grossRetention" }]],
      calls: [{ at: "B7", id: "GRR", args: ["B2:B6", "C2:C6"], result: [[{ rate: 0.8 }]] }],
    },
  },
  choices: ["cohortOrTotals", "logoOrRevenue", "returningCustomers"],
  portable: {
    lambda: grrLambda,
    plain: grrPlain,
    plainLimits: ["noSentence", "booleans", "lastDigits", "firstOfSeveral"],
  },
  sources: ["smsb", "skok"],
  seeAlso: ["NRR", "CHURNRATE", "REVENUEBRIDGE"],
} satisfies FunctionReference;
