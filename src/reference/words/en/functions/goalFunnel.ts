import type { FunctionWords } from "../../referenceWords";

export const goalFunnel: FunctionWords<"GOALFUNNEL"> = {
  title: "Goal funnel",
  summary: "How many deals, opportunities and meetings does it take to close the gap?",
  meaning: [
    "Works back from an amount to the activity behind it: deals of average size, the opportunities from which that many are won, the meetings from which that many opportunities come. Each count is rounded up once, from the exact figure, so that rounding does not add up along the chain.",
    "Pipeline value is what those opportunities are worth before any is lost.",
  ],
  whenToUse: [
    "To see whether a gap can be closed with the people there are.",
    "For each source of growth separately, where deal size and win rate differ.",
  ],
  whenNot: [
    "Not with the win rate of one stage and the opportunities of another: both must begin at the same stage.",
    "Not as a pipeline target for the start of a period in which opportunities still come in and close: see the choice below.",
  ],
  formula: [
    "Deals = gap / dealSize, rounded up",
    "Opportunities = gap / dealSize / winRate, rounded up",
    "Meetings = gap / dealSize / winRate / meetingRate, rounded up",
    "Pipeline value = gap / winRate",
  ],
  specialValues: {
    covered: "A gap of 0 or less needs nothing",
    roundedOnce:
      "Each count is rounded up from the exact chain: 3.33 deals, 11.1 opportunities, 22.2 meetings",
    noDealSize: "A deal size of 0",
    noWins: "A win rate of 0",
    percentTyped: "A rate above 1: 25 typed for 25%",
    negativeDealSize: "A negative deal size",
    text: "Text instead of a number",
  },
  examples: {
    worked: "A gap of 212,400 at 18,000 a deal: 12 deals, and four opportunities for each deal won.",
  },
};
