import type { Unit } from "../../unit";

export const units: Readonly<Record<Unit, string>> = {
  amount: "currency",
  count: "number",
  countOrAmount: "customers, or currency",
  rate: "fraction (0.08 is 8%)",
  years: "whole years",
  measure: "the criterion’s own",
  weight: "any; proportions count",
  score: "points",
  word: "text",
  wordOrMeasure: "text, or the criteria’s own",
};
