import type { FunctionReference } from "../functionReference";
import { churnRateLambda } from "../portable/churnRateLambda";
import { churnRatePlain } from "../portable/churnRatePlain";

export const churnRate = {
  id: "CHURNRATE",
  topic: "churn",
  arguments: [
    { name: "opening", unit: "countOrAmount" },
    { name: "lost", unit: "countOrAmount" },
  ],
  result: "rate",
  specialValues: {
    nothingToLose: { args: ["0", "0"], gives: "#DIV/0!" },
    moreThanThere: { args: ["100", "101"], gives: "#NUM!" },
    negative: { args: ["100", "-5"], gives: "#NUM!" },
    noLossEntered: { args: ["100", '""'], gives: 0 },
    blankRow: { args: ['{100;"";200}', '{5;"";8}'], gives: [[0.05], [""], [0.04]] },
    text: { args: ['"12,000"', "500"], gives: "#VALUE!" },
    shapes: { args: ["{100;200}", "{5;6;7}"], gives: "#VALUE!" },
  },
  examples: {
    logoAndRevenue: {
      cells: [
        [undefined, { label: "opening" }, { label: "lost" }, { label: "churn" }],
        [{ label: "customers" }, { count: 250 }, { count: 20 }],
        [{ label: "revenue" }, { amount: 1_000_000 }, { amount: 35_000 }],
      ],
      calls: [
        {
          at: "D2",
          id: "CHURNRATE",
          args: ["B2:B3", "C2:C3"],
          result: [[{ rate: 0.08 }], [{ rate: 0.035 }]],
        },
      ],
    },
  },
  choices: ["logoOrRevenue", "churnBase"],
  portable: {
    lambda: churnRateLambda,
    plain: churnRatePlain,
    plainLimits: ["noSentence", "booleans", "fixedShape"],
  },
  sources: ["kelloggChurn", "kelloggAtr", "skok"],
  seeAlso: ["CHURNAVG", "GRR", "RETENTIONFORECAST"],
} satisfies FunctionReference;
