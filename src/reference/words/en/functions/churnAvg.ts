import type { FunctionWords } from "../../referenceWords";

export const churnAvg: FunctionWords<"CHURNAVG"> = {
  title: "Average churn",
  summary: "What was the average yearly churn of the latest years?",
  meaning: [
    "One rate that stands for the churn of several years, as a planning assumption. Years run from the oldest to the newest, and the latest ones count. Blank years are skipped and do not count as years.",
    "The simple average treats all years alike. The weighted average is total loss over total opening base, so it ties to the money actually lost. The geometric average is the constant rate that leaves as much after all years as the actual rates did; it is never below the simple one.",
  ],
  whenToUse: [
    "To carry the churn of the last two or three years into a plan for next year.",
    "Weighted, when the base grew or shrank much between the years. Geometric, when the rate is to be compounded over several years.",
  ],
  whenNot: [
    "Not for one cohort that is followed as it ages: its churn falls year by year, and an average overstates what is to come. See RETENTIONFORECAST.",
    "Not to mix monthly or quarterly rates with yearly ones.",
  ],
  formula: [
    "simple: Σ rate / n",
    "weighted: Σ (rate · opening) / Σ opening",
    "geometric: 1 − (Π (1 − rate))^(1/n)",
  ],
  specialValues: {
    blankYear: "A blank year is skipped; the next older one takes its place",
    fewerYears: "Fewer years than asked for: those there are",
    noYear: "No year at all",
    block: "A block: one average a row, nothing for a blank row",
    allLost: "A year in which everything was lost, geometric",
    percentTyped: "Rates above 1: 8 typed for 8%",
    halfYears: "Years that are not a whole number from 1",
    unknownMethod: "Another word for the method",
    openingsMissing: "Weighted, but without openings",
    openingsZero: "Weighted, with openings that add up to 0",
  },
  examples: {
    threeMethods:
      "Revenue up for renewal nearly tripled while the rate fell. The simple average still gives the small early years their full say; the weighted one does not.",
  },
};
