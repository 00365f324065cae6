/** In what a formula can differ from the function it stands for. */
export type LimitId =
  /** No sentence explains an error value. */
  | "noSentence"
  /** The last digits can differ: sums are not compensated, logarithms not refined. */
  | "lastDigits"
  /** Where several things are wrong, another of their error values may come first. */
  | "firstOfSeveral"
  /** A cell with an empty text, as a formula leaves it, is refused; a blank cell is not. */
  | "emptyText"
  /** LibreOffice takes TRUE and FALSE for the numbers 1 and 0. */
  | "booleans"
  /** As many cells as there are now: it doesn't spill further when the ranges grow. */
  | "fixedShape"
  /** Where shares were cut by the same amount, the odd cent can go to another of them. */
  | "tiedCents"
  /** Tiers beyond Z. */
  | "letters";
