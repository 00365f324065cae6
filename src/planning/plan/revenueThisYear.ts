import type { Account } from "../accounts/account";
import { sum } from "../sum";

/** This year's revenue of all accounts together; blank counts as 0. */
export function revenueThisYear(accounts: readonly Account[]): number {
  return sum(accounts.map(({ revenue }) => revenue.at(-1)));
}
