import type { LimitId } from "../../portable/limitId";

export const limits: Readonly<Record<LimitId, string>> = {
  noSentence: "An error value comes without the sentence that explains it.",
  lastDigits: "The last digits can differ: the function adds up more exactly than a formula does.",
  firstOfSeveral: "Where several things are wrong at once, another of their error values may come first.",
  emptyText:
    "A cell that holds an empty text, as a formula can leave it, gives #VALUE!; a blank cell counts as 0.",
  booleans: "LibreOffice takes TRUE and FALSE for the numbers 1 and 0 instead of refusing them.",
  fixedShape:
    "Each cell of the result has a formula of its own, and the result doesn’t grow with the ranges.",
  tiedCents: "Where shares were cut by the same amount, the odd cent can go to another of them.",
  letters: "Tiers beyond Z have no letter.",
};
