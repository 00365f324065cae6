import type { CriterionMeasure } from "../../../planning/settings";
import type { Formats } from "../../format/formats";
import { counted } from "../counted";

const measures: Record<Exclude<CriterionMeasure["kind"], "column">, string> = {
  revenue: "Revenue this year",
  tenure: "Years as a customer",
  potential: "Growth potential (1–5)",
};

export function prioritiesWords(format: Formats) {
  return {
    title: "Which accounts come first?",
    lead: "Each account gets a score from 0 to 100 out of what matters to you.",
    criteria: "Criteria",
    criteriaLead: "Weights need not add up: only their proportions count.",
    criterion: (position: number, name: string) => `Criterion ${format.count(position)}: ${name}`,
    measure: "Measure",
    measureName: (measure: CriterionMeasure) =>
      measure.kind === "column" ? measure.header : measures[measure.kind],
    ownColumns: "Columns of your table",
    weight: "Weight",
    zeroAt: "0 points",
    fullAt: "100 points",
    add: "Add a criterion",
    noCriteria: "Without a criterion there is no score. Add one.",
    potentialLater: "Answered in the review; until then the other criteria decide.",
    tiers: "Tiers",
    tierFrom: (tier: string) => `Tier ${tier} from`,
    tierRest: (tier: string, below: number) => `Tier ${tier} is everything below ${format.score(below)}.`,
    points: "points",
    addTier: "Add a tier",
    removeTier: "Remove the last tier",
    tier: (tier: string) => `Tier ${tier}`,
    topTen: "Top ten",
    noScore: "no score",
    unscored: (count: number) =>
      `${counted(format, count, "account has", "accounts have")} no score yet: nothing to measure.`,
    announce: (first: string, score: number) => `First is ${first} with ${format.score(score)} points.`,
  };
}
