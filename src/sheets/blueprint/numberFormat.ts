/** What a figure is; the currency stands in the unit column, live, so that changing it never leaves a stale sign behind. */
export type NumberFormat =
  | "amount"
  | "whole"
  | "percent"
  | "rate"
  | "points"
  | "factor"
  | "decimal"
  | "year"
  | "date"
  | "text"
  | "general";

/** Format codes in en-US form, as Excel wants them in every language. */
export const formatCodes: Readonly<Record<NumberFormat, string>> = {
  amount: "#,##0.00",
  whole: "#,##0",
  percent: "0.0%",
  rate: "0.00%",
  points: "0.0",
  factor: "0.00",
  decimal: "General",
  year: "0",
  date: "yyyy-mm-dd",
  text: "@",
  general: "General",
};
