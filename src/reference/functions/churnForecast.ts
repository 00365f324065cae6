import type { FunctionReference } from "../functionReference";
import { churnForecastLambda } from "../portable/churnForecastLambda";
import { churnForecastPlain } from "../portable/churnForecastPlain";

export const churnForecast = {
  id: "CHURNFORECAST",
  topic: "revenue",
  arguments: [
    { name: "revenue", unit: "amount" },
    { name: "churn", unit: "rate" },
    { name: "priceIncrease", unit: "rate" },
    { name: "years", unit: "years" },
  ],
  result: "amount",
  specialValues: {
    allLost: { args: ["1000000", "1", "0.03"], gives: 0 },
    noPriceIncrease: { args: ["1000000", "0.08"], gives: 920_000 },
    blankRow: { args: ['{100;"";200}', "0.1"], gives: [[90], [""], [180]] },
    yearlyRates: { args: ["1000", "{0.1,0.2}", "0", "2"], gives: [[900, 720]] },
    percentTyped: { args: ["1000000", "8"], gives: "#NUM!" },
    allGivenAway: { args: ["1000000", "0.08", "-1"], gives: "#NUM!" },
    rowOverYears: { args: ["{100,200}", "0.1", "0", "2"], gives: "#VALUE!" },
    tooFewRates: { args: ["1000", "{0.1,0.2}", "0", "3"], gives: "#VALUE!" },
  },
  examples: {
    nextYear: {
      cells: [
        [{ label: "revenue" }, { amount: 1_000_000 }],
        [{ label: "churn" }, { rate: 0.08 }],
        [{ label: "priceIncrease" }, { rate: 0.03 }],
        [{ label: "forecast" }],
      ],
      calls: [{ at: "B4", id: "CHURNFORECAST", args: ["B1", "B2", "B3"], result: [[{ amount: 947_600 }]] }],
    },
    threeYears: {
      cells: [
        [{ label: "account" }, { label: "thisYear" }, { year: 2027 }, { year: 2028 }, { year: 2029 }],
        ["Alpha", { amount: 50_000 }],
        ["Beta", { amount: 20_000 }],
      ],
      calls: [
        {
          at: "C2",
          id: "CHURNFORECAST",
          args: ["B2:B3", "0.1", "0.02", "3"],
          result: [
            [{ amount: 45_900 }, { amount: 42_136.2 }, { amount: 38_681.0316 }],
            [{ amount: 18_360 }, { amount: 16_854.48 }, { amount: 15_472.41264 }],
          ],
        },
      ],
    },
  },
  choices: ["priceIncrease", "averageOrCurve"],
  portable: {
    lambda: churnForecastLambda,
    plain: churnForecastPlain,
    plainLimits: ["noSentence", "booleans", "lastDigits", "firstOfSeveral", "fixedShape"],
  },
  sources: ["skok", "faderHardie"],
  seeAlso: ["CHURNAVG", "GOALGAP", "RETENTIONFORECAST"],
} satisfies FunctionReference;
