import type { Account } from "../accounts/account";
import { revenueBridge } from "../bridge";
import type { RevenueBridge } from "../bridge";
import { attempt } from "./attempt";

export interface YearBridge {
  /** The fiscal year that the bridge leads to. */
  readonly year: number;
  readonly bridge: RevenueBridge;
}

/**
 * A bridge for each pair of consecutive revenue years, oldest first; the last one leads to this year. Only that one
 * shows a price increase: nobody is asked about earlier ones.
 */
export function revenueBridges(
  accounts: readonly Account[],
  thisYear: number,
  priceIncreaseThisYear: number,
): readonly YearBridge[] {
  const pairs = Math.max(0, (accounts[0]?.revenue.length ?? 0) - 1);
  return Array.from({ length: pairs }, (_, pair) => pair).flatMap((pair) => {
    const prior = accounts.map(({ revenue }) => revenue[pair]);
    const current = accounts.map(({ revenue }) => revenue[pair + 1]);
    const isLast = pair === pairs - 1;
    const bridge = attempt(() => revenueBridge(prior, current, isLast ? priceIncreaseThisYear : 0));
    return bridge === undefined ? [] : [{ year: thisYear - pairs + pair + 1, bridge }];
  });
}
