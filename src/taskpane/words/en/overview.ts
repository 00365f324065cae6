import type { CoverageLine } from "../../../workbook/overview/overviewWorkbook";
import type { Formats } from "../../format/formats";

const lines: Record<CoverageLine, string> = {
  goal: "Revenue goal",
  kept: "What we keep",
  closed: "Already closed",
  growth: "Growth that counts",
  covered: "Covered",
  open: "Still open",
  heldBack: "Growth held back",
};

export function overviewWords(format: Formats) {
  return {
    title: "Overview",
    lead: "Figures of the plan’s sheets. Choose one to go to its cell.",
    noPlan:
      "How the plan stands: what covers the goal, which reviews are due, what is missing. It needs a plan first.",
    reading: "Reading the plan…",
    coverage: "The goal and what covers it",
    coveragePicture: (share: number) => `${format.percent(share)} of the goal is covered`,
    lines,
    reviews: "Reviews",
    reviewStates: { fresh: "Fresh", due: "Never reviewed", overdue: "Overdue" },
    toReview: "Go on reviewing",
    held: "Growth held back by the satisfaction gate",
    heldStates: { blocked: "Unsatisfied: first win them back", unknown: "Nobody has asked them yet" },
    heldNone: "None: no growth is planned with customers who aren’t satisfied.",
    moreHeld: (count: number) => `${format.count(count)} more in the review`,
    gaps: "Furthest from their goal",
    gapsNone: "No account is short of its goal.",
    reps: "By rep",
    otherReps: "All others",
    repShare: (covered: string, target: string) => `${covered} of ${target}`,
    overdue: (count: number) => `${format.count(count)} overdue`,
    goTo: (label: string, value: string | undefined) =>
      value === undefined ? `${label}. Go to its cell` : `${label}: ${value}. Go to its cell`,
    noFigure: "–",
  };
}
