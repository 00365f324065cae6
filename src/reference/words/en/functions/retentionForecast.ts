import type { FunctionWords } from "../../referenceWords";

export const retentionForecast: FunctionWords<"RETENTIONFORECAST"> = {
  title: "Retention forecast of a cohort",
  summary: "How many customers of one cohort will still be there in the years to come?",
  meaning: [
    "Follows customers who were won at the same time. Those likely to leave do so early, so the retention of those who remain rises from year to year. The shifted-beta-geometric model describes this with two parameters, α and β, which are fitted to the counts by maximum likelihood.",
    "The first row of the result is survival: the share of the first count still there. The second is the retention rate: the share of the year before.",
  ],
  whenToUse: [
    "To project one cohort beyond the years that have been counted, for instance for lifetime value.",
    "To see by how much an average churn rate overstates the losses of an ageing cohort.",
  ],
  whenNot: [
    "Not for a base into which new customers keep coming: its churn is a mix of young and old cohorts. See CHURNAVG.",
    "Not for revenue that grows: survivors can only become fewer.",
    "Not on three or four counts alone if much depends on it: the curve is then hardly more than a guess.",
  ],
  formula: [
    "retention rate in year t = (β + t − 1) / (α + β + t − 1)",
    "survival in year t = the product of the retention rates of years 1 … t",
    "α and β: the shifted-beta-geometric model at maximum likelihood of the counts",
  ],
  specialValues: {
    twoCounts: "Fewer than three counts",
    rising: "More customers than the year before",
    nobodyLeft: "A count of 0",
    nobodyLost: "Nobody was lost: no curve to fit",
    steadyChurn: "A churn rate that does not fall: no best curve",
    noYears: "Years that are not a whole number from 1",
    gap: "A blank between the counts",
  },
  examples: {
    highEnd:
      "The High End cohort of Fader and Hardie: seven years of counts give α = 0.668 and β = 3.806, and 37.8% are still there in year 12.",
  },
};
