import type { FunctionReference } from "../functionReference";
import { revenueBridgeLambda } from "../portable/revenueBridgeLambda";
import { revenueBridgePlain } from "../portable/revenueBridgePlain";
import { twoYears } from "./twoYears";

export const revenueBridge = {
  id: "REVENUEBRIDGE",
  topic: "revenue",
  arguments: [
    { name: "prior", unit: "amount" },
    { name: "current", unit: "amount" },
    { name: "priceIncrease", unit: "rate" },
  ],
  result: "amount",
  specialValues: {
    allGrowthIsPrice: {
      args: ["100", "102", "0.05"],
      gives: bridge(100, 0, 2, 0, 0, 0, 102),
    },
    shrunkDespitePrice: {
      args: ["100", "90", "0.05"],
      gives: bridge(100, 0, 0, 0, -10, 0, 90),
    },
    creditNote: {
      args: ["{100;0}", "{100;-20}"],
      gives: bridge(100, 0, 0, 0, -20, 0, 80),
    },
    nothing: { args: ["0", "0"], gives: bridge(0, 0, 0, 0, 0, 0, 0) },
    percentTyped: { args: ["100", "110", "5"], gives: "#NUM!" },
    shapes: { args: ["{100;200}", "100"], gives: "#VALUE!" },
  },
  examples: {
    fiveAccounts: {
      cells: twoYears,
      calls: [
        {
          at: "E1",
          id: "REVENUEBRIDGE",
          args: ["B2:B6", "C2:C6", "0.03"],
          result: [
            ["Opening", { amount: 140_000 }],
            ["New customers", { amount: 15_000 }],
            ["Price increase", { amount: 900 }],
            ["Expansion", { amount: 11_100 }],
            ["Contraction", { amount: -8_000 }],
            ["Churned", { amount: -20_000 }],
            ["Closing", { amount: 139_000 }],
            ["Net new", { amount: 26_100 }],
          ],
        },
      ],
    },
  },
  choices: ["priceIncrease", "netNewLosses", "returningCustomers"],
  portable: {
    lambda: revenueBridgeLambda,
    plain: revenueBridgePlain,
    plainLimits: ["noSentence", "booleans", "lastDigits", "firstOfSeveral", "emptyText", "fixedShape"],
  },
  sources: ["kelloggChurn", "skok"],
  seeAlso: ["NETNEW", "GRR", "NRR"],
} satisfies FunctionReference;

function bridge(
  opening: number,
  newCustomers: number,
  price: number,
  expansion: number,
  contraction: number,
  churned: number,
  closing: number,
): (string | number)[][] {
  return [
    ["Opening", opening],
    ["New customers", newCustomers],
    ["Price increase", price],
    ["Expansion", expansion],
    ["Contraction", contraction],
    ["Churned", churned],
    ["Closing", closing],
    ["Net new", newCustomers + expansion],
  ];
}
