import type { Account } from "../accounts/account";
import type { ChurnSettings, LossBasis } from "../settings";

/** Revenue and customers lost in one fiscal year. */
export interface ChurnYearFigures {
  /** The fiscal year in which they were lost. */
  readonly year: number;
  /** Revenue of the year before; undefined where a typed history doesn't say. */
  readonly openingRevenue: number | undefined;
  readonly lostRevenue: number | undefined;
  /** Customers with revenue in the year before. */
  readonly openingCustomers: number | undefined;
  readonly customersLost: number | undefined;
  /** lostRevenue / openingRevenue, 0…1; undefined where there was nothing to lose. */
  readonly rate: number | undefined;
}

/** The history that the settings ask for, oldest first: typed, or found in the accounts. */
export function churnHistory(
  accounts: readonly Account[],
  thisYear: number,
  churn: ChurnSettings,
): readonly ChurnYearFigures[] {
  if (churn.source === "accounts") return churnFoundIn(accounts, thisYear, churn.losses);
  return churn.history.map((typed) => ({
    ...typed,
    openingCustomers: undefined,
    rate: rateOf(typed.openingRevenue, typed.lostRevenue),
  }));
}

/** The history in the accounts, a year for each pair of consecutive revenue years, oldest first. */
function churnFoundIn(
  accounts: readonly Account[],
  thisYear: number,
  losses: LossBasis,
): readonly ChurnYearFigures[] {
  const pairs = Math.max(0, (accounts[0]?.revenue.length ?? 0) - 1);
  return Array.from({ length: pairs }, (_, pair) =>
    lossesBetween(accounts, pair, thisYear - pairs + pair + 1, losses),
  );
}

function lossesBetween(
  accounts: readonly Account[],
  pair: number,
  year: number,
  losses: LossBasis,
): ChurnYearFigures {
  let openingRevenue = 0;
  let lostRevenue = 0;
  let openingCustomers = 0;
  let customersLost = 0;
  for (const { revenue } of accounts) {
    const before = revenue[pair] ?? 0;
    const after = revenue[pair + 1] ?? 0;
    if (before <= 0) continue;
    openingRevenue += before;
    openingCustomers += 1;
    if (after <= 0) {
      customersLost += 1;
      lostRevenue += before;
    } else if (losses === "customersAndContraction") lostRevenue += Math.max(0, before - after);
  }
  return {
    year,
    openingRevenue,
    lostRevenue,
    openingCustomers,
    customersLost,
    rate: rateOf(openingRevenue, lostRevenue),
  };
}

function rateOf(opening: number | undefined, lost: number | undefined): number | undefined {
  if (opening === undefined || lost === undefined || opening <= 0) return undefined;
  return lost >= 0 && lost <= opening ? lost / opening : undefined;
}
