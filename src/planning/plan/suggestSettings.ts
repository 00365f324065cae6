import type { Account, AccountTable, ColumnMap } from "../accounts/account";
import type { Criterion, PlanSettings } from "../settings";
import { englishNames, type CriterionNames } from "./criterionNames";
import { currencyInHeaders } from "./currencyInHeaders";
import { completeOutlook, industriesOf } from "./industryOutlook";
import { percentile } from "./percentile";
import { tidyUp } from "./tidy";

const growthOfGoal = 1.1;
/** What scores 100: the account that nine in ten don't reach, so that one giant doesn't make all others look small. */
const highShare = 0.9;
const fullRevenueWithoutData = 100_000;
const dealSizeWithoutData = 10_000;
const historyYears = 3;

/**
 * Settings to start from: what the accounts say where they say it, otherwise what is customary. Nothing is assumed in
 * the plan's favour: no price increase, nothing closed yet.
 *
 * @param names of the criteria
 * @param currency where the headers name none
 */
export function suggestSettings(
  table: AccountTable,
  columns: ColumnMap,
  accounts: readonly Account[],
  names: CriterionNames = englishNames,
  currency = "USD",
): PlanSettings {
  const thisYear = columns.revenue.at(-1)?.year ?? yearWithoutRevenue;
  const revenue = accounts.map((account) => account.revenue.at(-1) ?? 0);
  const total = revenue.reduce((sum, amount) => sum + amount, 0);
  const yearPairs = columns.revenue.length - 1;
  return {
    fiscalYearStartMonth: 1,
    thisYear,
    currency: currencyInHeaders(columns.revenue.map(({ column }) => table.headers[column] ?? "")) ?? currency,
    goal: tidyUp(total * growthOfGoal, 3),
    priceIncrease: 0,
    priceIncreaseThisYear: 0,
    closed: 0,
    churn: {
      years: Math.max(2, Math.min(historyYears, yearPairs)),
      method: "simple",
      losses: "customers",
      source: yearPairs > 0 ? "accounts" : "typed",
      history: Array.from({ length: historyYears }, (_, i) => ({
        year: thisYear - historyYears + 1 + i,
        openingRevenue: undefined,
        lostRevenue: undefined,
        customersLost: undefined,
      })),
    },
    criteria: suggestCriteria(accounts, revenue, names),
    tierCutoffs: [70, 40],
    funnel: {
      dealSize: suggestDealSize(accounts, revenue),
      winRate: 0.25,
      meetingRate: 0.5,
      salesCycleDays: 90,
    },
    split: { crossSell: 0.4, upSell: 0.3, newCustomers: 0.3 },
    satisfactionThreshold: 7,
    reviewCadence: [30, 90, 180],
    outlook: { scenario: "base", industries: completeOutlook([], industriesOf(accounts)) },
  };
}

/** Only an incomplete column map has no revenue year; the wizard doesn't come this far with one. */
const yearWithoutRevenue = 2000;

function suggestCriteria(
  accounts: readonly Account[],
  revenue: readonly number[],
  names: CriterionNames,
): readonly Criterion[] {
  const highRevenue =
    percentile(
      revenue.filter((amount) => amount > 0),
      highShare,
    ) ?? fullRevenueWithoutData;
  const tenures = accounts.flatMap(({ tenure }) => tenure ?? []);
  const highTenure = percentile(tenures, highShare);
  const withTenure = highTenure !== undefined;
  const size: Criterion = {
    name: names.revenue,
    measure: { kind: "revenue" },
    weight: withTenure ? 50 : 60,
    zeroAt: 0,
    fullAt: tidyUp(highRevenue, 2),
  };
  const potential: Criterion = {
    name: names.potential,
    measure: { kind: "potential" },
    weight: withTenure ? 30 : 40,
    zeroAt: 1,
    fullAt: 5,
  };
  if (!withTenure) return [size, potential];
  const tenure: Criterion = {
    name: names.tenure,
    measure: { kind: "tenure" },
    weight: 20,
    zeroAt: 0,
    fullAt: Math.max(1, Math.ceil(highTenure)),
  };
  return [size, tenure, potential];
}

/** What an account typically grows by when it grows, or what one typically brings. */
function suggestDealSize(accounts: readonly Account[], revenue: readonly number[]): number {
  const expansions = accounts.flatMap((account) => {
    const last = account.revenue.at(-2) ?? 0;
    const growth = (account.revenue.at(-1) ?? 0) - last;
    return last > 0 && growth > 0 ? [growth] : [];
  });
  const typical =
    percentile(expansions, 0.5) ??
    percentile(
      revenue.filter((amount) => amount > 0),
      0.5,
    ) ??
    dealSizeWithoutData;
  return tidyUp(typical, 2);
}
