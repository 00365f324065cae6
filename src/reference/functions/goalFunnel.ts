import type { FunctionReference } from "../functionReference";
import { goalFunnelLambda } from "../portable/goalFunnelLambda";
import { goalFunnelPlain } from "../portable/goalFunnelPlain";

export const goalFunnel = {
  id: "GOALFUNNEL",
  topic: "goal",
  arguments: [
    { name: "gap", unit: "amount" },
    { name: "dealSize", unit: "amount" },
    { name: "winRate", unit: "rate" },
    { name: "meetingRate", unit: "rate" },
  ],
  result: "count",
  specialValues: {
    covered: { args: ["-5000", "20000", "0.25"], gives: funnel(0, 0, 0, 0) },
    roundedOnce: { args: ["100000", "30000", "0.3", "0.5"], gives: funnel(4, 12, 23, 333_333.333333333) },
    noDealSize: { args: ["100000", "0", "0.25"], gives: "#DIV/0!" },
    noWins: { args: ["100000", "20000", "0"], gives: "#DIV/0!" },
    percentTyped: { args: ["100000", "20000", "25"], gives: "#NUM!" },
    negativeDealSize: { args: ["100000", "-20000", "0.25"], gives: "#NUM!" },
    text: { args: ["100000", '"large"', "0.25"], gives: "#VALUE!" },
  },
  examples: {
    worked: {
      cells: [
        [{ label: "gap" }, { amount: 212_400 }],
        [{ label: "dealSize" }, { amount: 18_000 }],
        [{ label: "winRate" }, { rate: 0.25 }],
        [{ label: "meetingRate" }, { rate: 0.4 }],
      ],
      calls: [
        {
          at: "A6",
          id: "GOALFUNNEL",
          args: ["B1", "B2", "B3", "B4"],
          result: [
            ["Deals", { count: 12 }],
            ["Opportunities", { count: 48 }],
            ["Meetings", { count: 118 }],
            ["Pipeline value", { amount: 849_600 }],
          ],
        },
      ],
    },
  },
  choices: ["inverseWinRate"],
  portable: {
    lambda: goalFunnelLambda,
    plain: goalFunnelPlain,
    plainLimits: ["noSentence", "booleans", "firstOfSeveral", "fixedShape"],
  },
  sources: ["kelloggCoverage"],
  seeAlso: ["GOALGAP", "GOALSPLIT"],
} satisfies FunctionReference;

function funnel(
  deals: number,
  opportunities: number,
  meetings: number,
  pipeline: number,
): (string | number)[][] {
  return [
    ["Deals", deals],
    ["Opportunities", opportunities],
    ["Meetings", meetings],
    ["Pipeline value", pipeline],
  ];
}
