import type { LimitId } from "../../portable/limitId";

export const limits: Readonly<Record<LimitId, string>> = {
  kindsUnchecked:
    "Text, TRUE or FALSE where a number belongs is not always refused with #VALUE!: Excel may skip it or read it as a number.",
  rangesUnchecked: "A number out of range gives a figure instead of #NUM!.",
  noSentence: "An error value comes without the sentence that explains it.",
  lastDigits: "The last of 15 digits can differ.",
  fixedShape: "Each cell of the result has a formula of its own: the result doesn't grow with the ranges.",
};
