import type { PlanData } from "../planData";
import { revenueColumns } from "../revenueColumns";
import {
  amountsOf,
  countWhere,
  hasNone,
  hasRevenue,
  isAccount,
  isTypedAccount,
  totalWhere,
} from "../revenueFlags";

type Step =
  "opening" | "newCustomers" | "priceIncrease" | "expansion" | "contraction" | "churned" | "closing";

export interface BridgeFormulas {
  readonly accounts: string;
  readonly amounts: Readonly<Record<Step, string>>;
  /** How many accounts are behind a step. */
  readonly counts: Readonly<Partial<Record<Step, string>>>;
  /** Gross and net revenue retained, to be divided by the opening. */
  readonly grr: string;
  readonly nrr: string;
  /** Revenue in the review less that in the accounts: not 0 where accounts came after the last build. */
  readonly reviewCheck: string;
}

const price = "Plan_PriceIncreaseThisYear";

/**
 * The revenue bridge over whole columns: opening + new + price + expansion + contraction + churned = closing. Losses are
 * negative, so that the column adds up. The price increase takes its share of each retained account first, at most what
 * the account grew; a decrease takes it of every one.
 */
export function bridgeFormulas(plan: PlanData): BridgeFormulas {
  const thisYear = plan.columns.revenue.at(-1)?.year ?? plan.settings.thisYear;
  const years = plan.columns.revenue.slice(-2).map(({ year }) => year);
  const columns = revenueColumns(plan, years);
  const before = columns.of(thisYear - 1);
  const now = columns.of(thisYear);
  const account = isAccount(columns.key);

  const earlier = `${account}*${hasRevenue(before)}`;
  const current = `${account}*${hasRevenue(now)}`;
  const won = `${current}*${hasNone(before)}`;
  const lost = `${earlier}*${hasNone(now)}`;
  const retained = `${earlier}*${hasRevenue(now)}`;
  const grown = `${retained}*(${now}>${before})`;
  const shrunk = `${retained}*(${now}<${before})`;

  const risen = `${amountsOf(before)}*(1+${price})`;
  const belowPrice = `${retained}*(${now}<${risen})`;
  const partOfPrice = `${grown}*(${now}<${risen})`;
  const allOfPrice = `${grown}*(${now}>=${risen})`;
  const growth = (rows: string) => `${totalWhere(rows, now)}-${totalWhere(rows, before)}`;

  const found = `${isTypedAccount("{accounts.key}")}*(LEN(TRIM({accounts.key}))<=Plan_LongestKey)`;
  const inAccounts = `${found}*${hasRevenue("{accounts.thisYear}")}`;

  return {
    accounts: `=${countWhere(`1*${account}`)}`,
    amounts: {
      opening: `=${totalWhere(earlier, before)}`,
      newCustomers: `=${totalWhere(won, now)}`,
      priceIncrease:
        `=IF(${price}=0,0,IF(${price}<0,${price}*${totalWhere(retained, before)},` +
        `${growth(partOfPrice)}+${price}*${totalWhere(allOfPrice, before)}))`,
      expansion: `=${growth(retained)}-{priceIncrease.amount}-{contraction.amount}`,
      contraction:
        `=IF(${price}<0,${totalWhere(belowPrice, now)}-(1+${price})*${totalWhere(belowPrice, before)},` +
        `${growth(shrunk)})`,
      churned: `=-${totalWhere(lost, before)}`,
      closing: `=${totalWhere(current, now)}`,
    },
    counts: {
      opening: `=${countWhere(earlier)}`,
      newCustomers: `=${countWhere(won)}`,
      expansion: `=${countWhere(grown)}`,
      contraction: `=${countWhere(shrunk)}`,
      churned: `=${countWhere(lost)}`,
      closing: `=${countWhere(current)}`,
    },
    grr: `(${totalWhere(retained, before)}+${growth(shrunk)})`,
    nrr: `${totalWhere(retained, now)}`,
    reviewCheck: `=ROUND(SUM({review.revenueThisYear})-${totalWhere(inAccounts, "{accounts.thisYear}")},2)`,
  };
}
