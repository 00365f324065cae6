import type { Account } from "../../../src/planning/accounts/account";
import type { PlanSettings } from "../../../src/planning/settings";

/** Settings in order, to change one thing at a time. */
export const someSettings: PlanSettings = {
  fiscalYearStartMonth: 1,
  thisYear: 2025,
  currency: "USD",
  goal: 1200,
  priceIncrease: 0.03,
  priceIncreaseThisYear: 0,
  closed: 50,
  churn: { years: 2, method: "simple", losses: "customers", source: "accounts", history: [] },
  criteria: [
    { name: "Revenue", measure: { kind: "revenue" }, weight: 50, zeroAt: 0, fullAt: 500 },
    { name: "Years", measure: { kind: "tenure" }, weight: 50, zeroAt: 0, fullAt: 10 },
    { name: "Potential", measure: { kind: "potential" }, weight: 100, zeroAt: 1, fullAt: 5 },
  ],
  tierCutoffs: [70, 40],
  funnel: { dealSize: 50, winRate: 0.25, meetingRate: 0.5, salesCycleDays: 90 },
  split: { crossSell: 0.4, upSell: 0.3, newCustomers: 0.3 },
  satisfactionThreshold: 7,
  reviewCadence: [30, 90, 180],
  outlook: { scenario: "base", industries: [] },
};

export function account(key: string, revenue: Account["revenue"], rest: Partial<Account> = {}): Account {
  return { key, name: key, owner: "", industry: "", tenure: undefined, row: 0, ...rest, revenue };
}
