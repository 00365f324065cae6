/** In what a formula can differ from the function it stands for. */
export type LimitId =
  /** Text, TRUE or FALSE where a number belongs is skipped or read as 0, not refused. */
  | "kindsUnchecked"
  /** Numbers out of range give a figure, not #NUM!. */
  | "rangesUnchecked"
  /** No sentence explains an error value. */
  | "noSentence"
  /** The last digits can differ: sums are not compensated. */
  | "lastDigits"
  /** As many cells as there are now: it doesn't spill further when the ranges grow. */
  | "fixedShape";
