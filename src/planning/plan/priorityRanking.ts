import type { Account, AccountTable } from "../accounts/account";
import { finite } from "../checks";
import { priorityScorer } from "../priority";
import type { Criteria } from "../priority";
import type { Criterion } from "../settings";
import { checkCutoffs, tierOf } from "../tier";
import { attempt } from "./attempt";
import { words } from "../words/en";

export interface RankedAccount {
  readonly account: Account;
  /** What each criterion measures, in their order; undefined where nothing is known. */
  readonly measures: Criteria;
  /** 0…100; undefined where none of the criteria that weigh anything is known. */
  readonly score: number | undefined;
  /** "A", "B", …; "" without a score. */
  readonly tier: string;
}

/**
 * The accounts by priority, highest first; equals by this year's revenue, then as in the table. Growth potential is
 * blank before the review has asked for it. `table` is what columns of one's own are read from. Empty where criteria or
 * cut-offs can't be scored with.
 */
export function priorityRanking(
  accounts: readonly Account[],
  criteria: readonly Criterion[],
  tierCutoffs: readonly number[],
  table?: AccountTable,
): readonly RankedAccount[] {
  const ranked = attempt(() => scored(accounts, criteria, tierCutoffs, table)) ?? [];
  return [...ranked].sort(
    (a, b) =>
      (b.score ?? -1) - (a.score ?? -1) ||
      thisYear(b.account) - thisYear(a.account) ||
      a.account.row - b.account.row,
  );
}

function scored(
  accounts: readonly Account[],
  criteria: readonly Criterion[],
  tierCutoffs: readonly number[],
  table: AccountTable | undefined,
): readonly RankedAccount[] {
  checkCutoffs(tierCutoffs);
  const weights = criteria.map(({ weight }) => weight);
  const scoreOf = priorityScorer([], weights, { kind: "fixed", bounds: criteria });
  const measureAll = criteria.map(({ measure }) => measureOf(measure, table));
  return accounts.map((account) => {
    const measures = measureAll.map((measure) => measure(account));
    const score = attempt(() => optionalScore(scoreOf(measures)));
    return { account, measures, score, tier: score === undefined ? "" : tierOf(score, tierCutoffs) };
  });
}

function optionalScore(score: number | undefined): number | undefined {
  return score === undefined ? undefined : finite(score, words.figure.score);
}

function measureOf(
  measure: Criterion["measure"],
  table: AccountTable | undefined,
): (account: Account) => number | undefined {
  switch (measure.kind) {
    case "revenue":
      return ({ revenue }) => revenue.at(-1);
    case "tenure":
      return ({ tenure }) => tenure;
    case "potential":
      return () => undefined;
    case "column": {
      const column = table?.headers.indexOf(measure.header) ?? -1;
      return ({ row }) => {
        const cell = table?.rows[row]?.[column];
        return typeof cell === "number" && Number.isFinite(cell) ? cell : undefined;
      };
    }
  }
}

function thisYear({ revenue }: Account): number {
  return revenue.at(-1) ?? 0;
}
