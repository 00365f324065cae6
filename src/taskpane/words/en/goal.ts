import type { GapSplit } from "../../../planning/settings";
import type { Formats } from "../../format/formats";

const parts: Record<keyof GapSplit, string> = {
  crossSell: "Cross-sell",
  upSell: "Up-sell",
  newCustomers: "New customers",
};

export function goalWords(format: Formats) {
  const month = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
  return {
    title: (year: number) => `Where should FY${year} end?`,
    lead: "From the goal, less what you keep, follows what has to be sold.",
    goalGroup: "Goal",
    goal: "Revenue goal",
    growth: "Growth",
    priceIncrease: "Price increase",
    priceHint: "On what is retained",
    closed: "Already closed",
    closedHint: "Signed for that year, beyond today’s revenue",
    currency: "Currency",
    fiscalYearStart: "Fiscal year starts in",
    monthName: (month1: number) => month.format(Date.UTC(2020, month1 - 1, 1)),
    funnelGroup: "From meetings to deals",
    dealSize: "Average deal",
    winRate: "Win rate",
    winRateHint: "Of opportunities",
    meetingRate: "Meeting rate",
    meetingRateHint: "Meetings that become opportunities",
    cycle: "Sales cycle",
    splitGroup: "How the gap is closed",
    splitLead: "The three add up to 100%: change one and the others follow.",
    parts,
    chart: "How far it is",
    goalIn: (year: number) => `Goal FY${year}`,
    stillToFind: "Still to be found",
    ahead: "Above the goal",
    dealsLabel: "Deals",
    opportunitiesLabel: "Opportunities",
    meetingsLabel: "Meetings",
    pipelineLabel: "Pipeline",
    announce: (gap: number) =>
      gap > 0
        ? `Still to be found: ${format.amount(gap)}.`
        : `The goal is covered, with ${format.amount(-gap)} to spare.`,
    noForecast: "Without a churn history there is no forecast, and without it no gap. Go back one step.",
    toChurn: "Churn and forecast",
  };
}
