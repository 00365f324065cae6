import type { FunctionWords } from "../../referenceWords";

export const priorityScore: FunctionWords<"PRIORITYSCORE"> = {
  title: "Priority score",
  summary: "How much attention does an account deserve, on a scale from 0 to 100?",
  meaning: [
    "Each criterion is brought to a value from 0 to 1, and the score is their weighted mean times 100. Only the proportions of the weights count: 5, 3, 2 is the same as 50, 30, 20.",
    'Without bounds, criteria are ratings from 1 to 5. With two rows of bounds, the first says what scores 0 and the second what scores 100; the first may be the larger, where less is better. "auto" and "rank" compare the accounts with each other instead.',
    "A blank criterion is left out and the others count for more: not knowing is neither good nor bad.",
  ],
  whenToUse: [
    "To rank accounts by criteria of your own: size, growth potential, relationship, years as a customer.",
    "For all accounts in one formula: one row an account, and the scores spill down.",
  ],
  whenNot: [
    "Not with criteria that measure the same thing twice, such as revenue and orders: their weights add up unnoticed.",
    'Not "auto" or "rank" when scores are compared over time: a new account can move all the others.',
  ],
  formula: [
    "100 · Σ (weight · value) / Σ weight, over the criteria that are filled in",
    "value without bounds: (rating − 1) / 4",
    "value with two rows of bounds: (criterion − zero) / (full − zero), not below 0 and not above 1",
    'value with "auto": the same between the smallest and the largest of the column',
    'value with "rank": (values below it in the column) / (n − 1)',
  ],
  specialValues: {
    blankCriterion: "A blank criterion: the other weights share its part",
    zeroRating: "A rating of 0 counts as blank",
    blankAccount: "An account without any value in a block",
    blankAlone: "The same, alone",
    presentWeighNothing: "All criteria that are filled in weigh 0",
    noWeights: "All weights are 0",
    negativeWeight: "A negative weight",
    ratingOffScale: "A rating outside 1 to 5",
    weightCount: "Not one weight for each criterion",
    sameBounds: "A criterion whose two bounds are equal",
    beyondBounds: "A value beyond its bounds scores 0 or 100, no more",
    oneAccountRanked: '"auto" or "rank" with one account: nothing to compare with',
  },
  examples: {
    ratings:
      "Ratings from 1 to 5. Nobody has rated the relationship with Beta: its other two ratings share the weight.",
    figures:
      "Figures between bounds: revenue above 90,000 scores no more than 90,000, and fewer complaints are better.",
  },
};
