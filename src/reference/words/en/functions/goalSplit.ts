import type { FunctionWords } from "../../referenceWords";

export const goalSplit: FunctionWords<"GOALSPLIT"> = {
  title: "Goal split",
  summary: "Who carries how much of the goal?",
  meaning: [
    "Shares a goal among reps or accounts. What somebody has committed to is kept as it is, and the rest is shared by weight among those who have not answered. A commitment of 0 is an answer (no potential); a blank is none.",
    "Shares are whole cents and add up to the goal exactly. Everybody gets the cents of their exact share, and the cents left over go to those whose share was cut the most, the first of equals first.",
  ],
  whenToUse: [
    "To cascade a company goal to reps, and a rep’s goal to accounts.",
    "To set commitments from below beside the goal from above.",
  ],
  whenNot: [
    "Not to check whether commitments reach the goal once everybody has answered: nothing is left to share, and the commitments come back unchanged. Compare their sum with the goal.",
  ],
  formula: [
    "committed where somebody has answered",
    "otherwise (goal − Σ committed) · weight / Σ open weights, rounded to the cent by largest remainders",
  ],
  specialValues: {
    cents: "A cent that does not divide goes to the first of equals",
    zeroCommitted: "Committed to 0: kept, and the others share the rest",
    allCommitted: "Everybody has answered: commitments come back, whatever their sum",
    overcommitted: "More committed than the goal: the rest is negative",
    blankRow: "Neither a weight nor a commitment",
    noWeight: "All open weights are 0",
    negativeWeight: "A negative weight",
    shapes: "Ranges that do not fit together",
  },
  examples: {
    reps: "Ben has committed to 60,000 and Dan sees no potential; Ada and Cleo share the rest 3 to 2.",
  },
};
