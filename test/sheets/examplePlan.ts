import type { PlanData } from "../../src/sheets/planData";

/** A plan with everything in it, for tests to change parts of. */
export function examplePlan(changes: Partial<PlanData> = {}): PlanData {
  return {
    accountsTable: "Accounts",
    headers: ["ID", "Account", "Owner", "Industry", "Since", "Revenue FY2024", "Revenue FY2025", "Employees"],
    columns: {
      id: 0,
      name: 1,
      owner: 2,
      industry: 3,
      since: 4,
      revenue: [
        { column: 5, year: 2024 },
        { column: 6, year: 2025 },
      ],
    },
    accountRows: "oneEach",
    industries: ["Retail", "travel"],
    reps: ["Ada", "Ben"],
    settings: {
      fiscalYearStartMonth: 7,
      thisYear: 2025,
      currency: "EUR",
      goal: 1_000_000,
      priceIncrease: 0.03,
      priceIncreaseThisYear: 0.02,
      closed: 50_000,
      churn: {
        years: 3,
        method: "weighted",
        losses: "customersAndContraction",
        source: "typed",
        history: [
          { year: 2024, openingRevenue: 900, lostRevenue: 90, customersLost: undefined },
          { year: 2025, openingRevenue: undefined, lostRevenue: undefined, customersLost: undefined },
        ],
      },
      criteria: [
        {
          name: "Size",
          measure: { kind: "column", header: "Employees" },
          weight: 40,
          zeroAt: 0,
          fullAt: 500,
        },
        { name: "=Revenue", measure: { kind: "revenue" }, weight: 60, zeroAt: 0, fullAt: 20_000 },
        { name: "Years", measure: { kind: "tenure" }, weight: 10, zeroAt: 0, fullAt: 10 },
        { name: "Potential", measure: { kind: "potential" }, weight: 10, zeroAt: 1, fullAt: 5 },
      ],
      tierCutoffs: [80, 50, 20],
      funnel: { dealSize: 12_000, winRate: 0.2, meetingRate: 0.4, salesCycleDays: 120 },
      split: { crossSell: 0.5, upSell: 0.25, newCustomers: 0.25 },
      satisfactionThreshold: 6.5,
      reviewCadence: [14, 30, 60, 120],
      outlook: {
        scenario: "downside",
        industries: [
          { industry: "Travel", base: 1, downside: 0.4, upside: 1.2, reason: "Nobody flies" },
          { industry: "Retail", base: 1, downside: 0.9, upside: 1.1, reason: "" },
        ],
      },
    },
    ...changes,
  };
}
