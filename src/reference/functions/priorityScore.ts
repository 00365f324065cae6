import type { FunctionReference } from "../functionReference";
import { priorityScoreLambda } from "../portable/priorityScoreLambda";
import { priorityScorePlain } from "../portable/priorityScorePlain";

export const priorityScore = {
  id: "PRIORITYSCORE",
  topic: "priority",
  arguments: [
    { name: "criteria", unit: "measure" },
    { name: "weights", unit: "weight" },
    { name: "bounds", unit: "wordOrMeasure" },
  ],
  result: "score",
  specialValues: {
    blankCriterion: { args: ['{5,"",3}', "{50,30,20}"], gives: 85.7142857142857 },
    zeroRating: { args: ["{5,0,3}", "{50,30,20}"], gives: 85.7142857142857 },
    blankAccount: { args: ['{5,4;"",""}', "{1,1}"], gives: [[87.5], [""]] },
    blankAlone: { args: ['{"",""}', "{1,1}"], gives: "#N/A" },
    presentWeighNothing: { args: ['{5,""}', "{0,1}"], gives: "#N/A" },
    noWeights: { args: ["{5,4}", "{0,0}"], gives: "#DIV/0!" },
    negativeWeight: { args: ["{5,4}", "{1,-1}"], gives: "#NUM!" },
    ratingOffScale: { args: ["{6,4}", "{1,1}"], gives: "#NUM!" },
    weightCount: { args: ["{5,4}", "{1,1,1}"], gives: "#VALUE!" },
    sameBounds: { args: ["{5,4}", "{1,1}", "{0,3;10,3}"], gives: "#NUM!" },
    beyondBounds: { args: ["{120,5}", "{1,1}", "{0,0;100,10}"], gives: 75 },
    oneAccountRanked: { args: ["{120,5}", "{1,1}", '"rank"'], gives: 50 },
  },
  examples: {
    ratings: {
      cells: [
        [
          { label: "account" },
          { label: "size" },
          { label: "potential" },
          { label: "relationship" },
          { label: "score" },
        ],
        [{ label: "weights" }, { count: 50 }, { count: 30 }, { count: 20 }],
        ["Alpha", { count: 5 }, { count: 3 }, { count: 4 }],
        ["Beta", { count: 2 }, { count: 5 }, undefined],
        ["Gamma", { count: 1 }, { count: 2 }, { count: 5 }],
      ],
      calls: [
        {
          at: "E3",
          id: "PRIORITYSCORE",
          args: ["B3:D5", "B2:D2"],
          result: [[{ score: 80 }], [{ score: 53.125 }], [{ score: 27.5 }]],
        },
      ],
    },
    figures: {
      cells: [
        [{ label: "account" }, { label: "revenue" }, { label: "complaints" }, { label: "score" }],
        [{ label: "weights" }, { count: 70 }, { count: 30 }],
        [{ label: "scoresZero" }, { amount: 10_000 }, { count: 8 }],
        [{ label: "scoresFull" }, { amount: 90_000 }, { count: 0 }],
        ["Alpha", { amount: 50_000 }, { count: 2 }],
        ["Beta", { amount: 120_000 }, { count: 6 }],
      ],
      calls: [
        {
          at: "D5",
          id: "PRIORITYSCORE",
          args: ["B5:C6", "B2:C2", "B3:C4"],
          result: [[{ score: 57.5 }], [{ score: 77.5 }]],
        },
      ],
    },
  },
  choices: ["absoluteOrRelative"],
  portable: {
    lambda: priorityScoreLambda,
    plain: priorityScorePlain,
    plainLimits: ["noSentence", "booleans", "lastDigits", "firstOfSeveral", "fixedShape"],
  },
  sources: ["keeneyRaiffa", "percentRank"],
  seeAlso: ["PRIORITYTIER", "GOALSPLIT"],
} satisfies FunctionReference;
