import type { FunctionWords } from "../../referenceWords";

export const priorityTier: FunctionWords<"PRIORITYTIER"> = {
  title: "Priority tier",
  summary: "Is it an A, a B or a C account?",
  meaning: [
    "Turns scores into tiers by lower bounds, highest first. A score on a bound belongs to the better tier. What is below the last bound is one tier more, so two cut-offs make three tiers.",
    "Without cut-offs of your own, A begins at 70 and B at 40.",
  ],
  whenToUse: [
    "To decide how often an account is reviewed, and by whom.",
    "On scores of PRIORITYSCORE, or on any number where more is better.",
  ],
  whenNot: ['Not to fill tiers to a fixed size ("the top 20 are A"): rank the scores for that.'],
  formula: ["A from the first cut-off up, B from the second up, …, one letter more below the last"],
  specialValues: {
    onTheCutoff: "A score on the cut-off",
    blank: "A blank score",
    oneCutoff: "One cut-off: two tiers",
    rising: "Cut-offs that do not fall",
    twice: "The same cut-off twice",
    text: "Text instead of a score",
  },
  examples: {
    threeTiers: "The default: A from 70, B from 40, C below. Delta has no score yet, and so no tier.",
    ownCutoffs: "Three cut-offs of your own make four tiers.",
  },
};
