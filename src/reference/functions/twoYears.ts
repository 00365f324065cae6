import type { ExampleCell } from "../example";

/** Five accounts in A1:C6: one stays, one grows, one shrinks, one is lost and one is won. */
export const twoYears: readonly (readonly ExampleCell[])[] = [
  [{ label: "account" }, { label: "lastYear" }, { label: "thisYear" }],
  ["Alpha", { amount: 50_000 }, { amount: 50_000 }],
  ["Beta", { amount: 30_000 }, { amount: 42_000 }],
  ["Gamma", { amount: 40_000 }, { amount: 32_000 }],
  ["Delta", { amount: 20_000 }, undefined],
  ["Epsilon", undefined, { amount: 15_000 }],
];
