import type { ChurnMethod, LossBasis } from "../../../planning/settings";
import type { Formats } from "../../format/formats";

const methods: Record<ChurnMethod, { name: string; explained: string }> = {
  simple: { name: "Simple average", explained: "Every year counts the same." },
  weighted: {
    name: "Weighted by opening revenue",
    explained: "Years with more revenue count more; ties to what was lost in fact.",
  },
  geometric: {
    name: "Geometric",
    explained: "The constant rate that leaves the same revenue after these years.",
  },
};

const averaged: Record<ChurnMethod, string> = {
  simple: "the mean of the rates",
  weighted: "lost revenue ÷ opening revenue, all years together",
  geometric: "the constant rate that compounds to the same",
};

const bases: Record<LossBasis, { name: string; explained: string }> = {
  customers: {
    name: "Customers who left",
    explained: "Revenue of accounts that had some last year and none this year.",
  },
  customersAndContraction: {
    name: "Customers who left, and contraction",
    explained: "Also what staying accounts bought less.",
  },
};

export function churnWords(format: Formats) {
  return {
    title: "What do you lose in a year?",
    lead: "Average churn says what existing customers will bring next year.",
    source: "Churn history",
    sources: {
      accounts: {
        name: "From the accounts",
        explained: "Counted from the revenue columns, live in the workbook.",
      },
      typed: { name: "Typed", explained: "From your own records." },
    },
    notInAccounts: "Your accounts hold revenue of one year only. Type the history here.",
    history: "History",
    year: "Fiscal year",
    opening: "Opening",
    lost: "Lost",
    customersLost: "Customers",
    rate: "Rate",
    unknown: "–",
    columnNames: {
      opening: "Opening revenue",
      lost: "Lost revenue",
      customersLost: "Customers lost",
    },
    customersOf: (lost: number, opening: number | undefined) =>
      opening === undefined ? format.count(lost) : `${format.count(lost)} of ${format.count(opening)}`,
    rateOf: (rate: string) => `${rate} lost`,
    addYear: (year: number) => `Add FY${year}`,
    removeYear: (year: number) => `Remove FY${year}`,
    average: "How to average",
    years: "Years",
    yearsOption: (years: number) => `Last ${format.count(years)} years`,
    method: "Method",
    methods,
    losses: "What counts as lost",
    bases,
    averageChurn: "Average churn",
    kept: "Kept next year",
    noAverage: {
      accounts:
        "No earlier year in the accounts has revenue that could have been lost. Choose “Typed” and type the history, or go back and correct the revenue.",
      typed:
        "Type the opening and the lost revenue of at least one year: without them there is no forecast. An estimate will do.",
    },
    howAveraged: (method: ChurnMethod, years: number, average: number) =>
      years === 1
        ? `${format.percent(average)} average churn: there is one year only, so it is that year’s rate.`
        : `${format.percent(average)} average churn, over ${format.count(years)} years: ${averaged[method]}.`,
    forecastTitle: (year: number) => `FY${year}, from existing customers`,
    predicted: (year: number) => `Revenue FY${year}`,
    outlook: "Industry outlook",
    lessChurn: "Less average churn",
    plusPrice: "Plus price increase",
    keep: "What you keep",
    announce: (churn: number, kept: number) =>
      `Average churn ${format.percent(churn)}; you keep ${format.amount(kept)}.`,
  };
}
