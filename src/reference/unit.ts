/** What a number counts, and so how it is shown. */
export type Unit =
  /** Money, in whatever currency the workbook uses. */
  | "amount"
  /** A whole number of customers, deals, meetings… */
  | "count"
  /** Customers for logo churn, money for revenue churn. */
  | "countOrAmount"
  /** A fraction: 0.08 is 8 %. */
  | "rate"
  /** A whole number of years. */
  | "years"
  /** Any scale, as long as it is the same down the column. */
  | "measure"
  /** Any scale: only the proportions count. */
  | "weight"
  /** 0 to 100. */
  | "score"
  /** A word, not a number. */
  | "word"
  /** A word, or two rows of numbers. */
  | "wordOrMeasure";
