import type { FunctionReference } from "../functionReference";
import { goalSplitLambda } from "../portable/goalSplitLambda";
import { goalSplitPlain } from "../portable/goalSplitPlain";

export const goalSplit = {
  id: "GOALSPLIT",
  topic: "goal",
  arguments: [
    { name: "goal", unit: "amount" },
    { name: "weights", unit: "weight" },
    { name: "committed", unit: "amount" },
  ],
  result: "amount",
  specialValues: {
    cents: { args: ["100", "{1,1,1}"], gives: [[33.34, 33.33, 33.33]] },
    zeroCommitted: { args: ["100", "{1,1,2}", '{"",0,""}'], gives: [[33.33, 0, 66.67]] },
    allCommitted: { args: ["100", "{1,1}", "{30,40}"], gives: [[30, 40]] },
    overcommitted: { args: ["100", "{1,1}", '{130,""}'], gives: [[130, -30]] },
    blankRow: { args: ["100", '{3;"";1}'], gives: [[75], [""], [25]] },
    noWeight: { args: ["100", "{0,0}"], gives: "#DIV/0!" },
    negativeWeight: { args: ["100", "{1,-1}"], gives: "#NUM!" },
    shapes: { args: ["100", "{1,1}", "{5,5,5}"], gives: "#VALUE!" },
  },
  examples: {
    reps: {
      cells: [
        [{ label: "goal" }, { amount: 212_400 }],
        [{ label: "rep" }, { label: "weight" }, { label: "committed" }, { label: "share" }],
        ["Ada", { count: 3 }, undefined],
        ["Ben", { count: 2 }, { amount: 60_000 }],
        ["Cleo", { count: 2 }, undefined],
        ["Dan", { count: 1 }, { amount: 0 }],
      ],
      calls: [
        {
          at: "D3",
          id: "GOALSPLIT",
          args: ["B1", "B3:B6", "C3:C6"],
          result: [[{ amount: 91_440 }], [{ amount: 60_000 }], [{ amount: 60_960 }], [{ amount: 0 }]],
        },
      ],
    },
  },
  choices: ["topDownOrBottomUp"],
  portable: {
    lambda: goalSplitLambda,
    plain: goalSplitPlain,
    plainLimits: [
      "noSentence",
      "booleans",
      "lastDigits",
      "firstOfSeveral",
      "emptyText",
      "tiedCents",
      "fixedShape",
    ],
  },
  sources: ["balinskiYoung"],
  seeAlso: ["GOALGAP", "PRIORITYSCORE"],
} satisfies FunctionReference;
