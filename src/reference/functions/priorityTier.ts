import type { FunctionReference } from "../functionReference";
import { priorityTierLambda } from "../portable/priorityTierLambda";
import { priorityTierPlain } from "../portable/priorityTierPlain";

export const priorityTier = {
  id: "PRIORITYTIER",
  topic: "priority",
  arguments: [
    { name: "scores", unit: "score" },
    { name: "cutoffs", unit: "score" },
  ],
  result: "word",
  specialValues: {
    onTheCutoff: { args: ["70"], gives: "A" },
    blank: { args: ['{90;"";10}'], gives: [["A"], [""], ["C"]] },
    oneCutoff: { args: ["{60;50}", "60"], gives: [["A"], ["B"]] },
    rising: { args: ["50", "{40,70}"], gives: "#NUM!" },
    twice: { args: ["50", "{70,70}"], gives: "#NUM!" },
    text: { args: ['"high"'], gives: "#VALUE!" },
  },
  examples: {
    threeTiers: {
      cells: [
        [{ label: "account" }, { label: "score" }, { label: "tier" }],
        ["Alpha", { score: 80 }],
        ["Beta", { score: 53.1 }],
        ["Gamma", { score: 27.5 }],
        ["Delta", undefined],
      ],
      calls: [{ at: "C2", id: "PRIORITYTIER", args: ["B2:B5"], result: [["A"], ["B"], ["C"], [""]] }],
    },
    ownCutoffs: {
      cells: [
        [{ label: "cutoffs" }, { score: 75 }, { score: 50 }, { score: 25 }],
        [{ label: "score" }, { score: 80 }, { score: 53.1 }, { score: 20 }],
        [{ label: "tier" }],
      ],
      calls: [{ at: "B3", id: "PRIORITYTIER", args: ["B2:D2", "B1:D1"], result: [["A", "B", "D"]] }],
    },
  },
  choices: ["absoluteOrRelative"],
  portable: {
    lambda: priorityTierLambda,
    plain: priorityTierPlain,
    plainLimits: ["noSentence", "booleans", "fixedShape", "letters"],
  },
  sources: [],
  seeAlso: ["PRIORITYSCORE"],
} satisfies FunctionReference;
