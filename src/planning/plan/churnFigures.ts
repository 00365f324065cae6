import type { Account } from "../accounts/account";
import { averageChurn } from "../churn";
import type { ChurnSettings } from "../settings";
import { attempt } from "./attempt";
import { churnHistory } from "./churnHistory";
import type { ChurnYearFigures } from "./churnHistory";

export interface ChurnFigures {
  /** Oldest first. */
  readonly history: readonly ChurnYearFigures[];
  /** Over the latest years that have a rate; undefined where none has. */
  readonly average: number | undefined;
}

/** The churn history that the settings ask for, and its average. */
export function churnFigures(
  accounts: readonly Account[],
  thisYear: number,
  churn: ChurnSettings,
): ChurnFigures {
  const history = churnHistory(accounts, thisYear, churn);
  const rates = history.map(({ rate }) => rate);
  const openings = history.map(({ rate, openingRevenue }) =>
    rate === undefined ? undefined : openingRevenue,
  );
  const { years, method } = churn;
  return { history, average: attempt(() => averageChurn(rates, { years, method, openings })) };
}
