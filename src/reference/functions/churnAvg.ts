import type { FunctionReference } from "../functionReference";
import { churnAvgLambda } from "../portable/churnAvgLambda";
import { churnAvgPlain } from "../portable/churnAvgPlain";

export const churnAvg = {
  id: "CHURNAVG",
  topic: "churn",
  arguments: [
    { name: "rates", unit: "rate" },
    { name: "years", unit: "years" },
    { name: "method", unit: "word" },
    { name: "openings", unit: "countOrAmount" },
  ],
  result: "rate",
  specialValues: {
    blankYear: { args: ['{0.1,"",0.2,0.3}', "2"], gives: 0.25 },
    fewerYears: { args: ["{0.1,0.2}", "5"], gives: 0.15 },
    noYear: { args: ['{"",""}'], gives: "#N/A" },
    block: { args: ['{0.1,0.2;"","";0.3,0.4}'], gives: [[0.15], [""], [0.35]] },
    allLost: { args: ["{0.1,1,0.2}", "3", '"geometric"'], gives: 1 },
    percentTyped: { args: ["{8,9,10}"], gives: "#NUM!" },
    halfYears: { args: ["{0.1,0.2}", "1.5"], gives: "#NUM!" },
    unknownMethod: { args: ["{0.1,0.2}", "2", '"median"'], gives: "#VALUE!" },
    openingsMissing: { args: ["{0.1,0.2}", "2", '"weighted"'], gives: "#VALUE!" },
    openingsZero: { args: ["{0.1,0.2}", "2", '"weighted"', "{0,0}"], gives: "#DIV/0!" },
  },
  examples: {
    threeMethods: {
      cells: [
        [{ label: "year" }, { year: 2015 }, { year: 2016 }, { year: 2017 }, { year: 2018 }],
        [{ label: "renewable" }, { amount: 1500 }, { amount: 1750 }, { amount: 2500 }, { amount: 4250 }],
        [{ label: "churned" }, { amount: 250 }, { amount: 275 }, { amount: 325 }, { amount: 400 }],
        [{ label: "rate" }],
        [{ label: "average" }],
        [{ label: "weightedAverage" }],
        [{ label: "geometricAverage" }],
      ],
      calls: [
        {
          at: "B4",
          id: "CHURNRATE",
          args: ["B2:E2", "B3:E3"],
          result: [[{ rate: 0.166666667 }, { rate: 0.157142857 }, { rate: 0.13 }, { rate: 0.0941176471 }]],
        },
        { at: "B5", id: "CHURNAVG", args: ["B4:E4", "4"], result: [[{ rate: 0.136981793 }]] },
        {
          at: "B6",
          id: "CHURNAVG",
          args: ["B4:E4", "4", '"weighted"', "B2:E2"],
          result: [[{ rate: 0.125 }]],
        },
        { at: "B7", id: "CHURNAVG", args: ["B4:E4", "4", '"geometric"'], result: [[{ rate: 0.1374368 }]] },
      ],
    },
  },
  choices: ["averages", "averageOrCurve"],
  portable: {
    lambda: churnAvgLambda,
    plain: churnAvgPlain,
    plainLimits: ["noSentence", "booleans", "lastDigits", "firstOfSeveral"],
  },
  sources: ["kelloggAtr", "kelloggChurn"],
  seeAlso: ["CHURNRATE", "CHURNFORECAST", "RETENTIONFORECAST"],
} satisfies FunctionReference;
