import type { RankedAccount } from "../../planning/plan/priorityRanking";
import { tierLetter } from "../../planning/tier";

interface TierCount {
  readonly tier: string;
  readonly count: number;
}

/** How many accounts each tier holds, the best tier first; one tier more than there are cut-offs. */
export function tierCounts(ranking: readonly RankedAccount[], cutoffs: number): readonly TierCount[] {
  const counts = new Map<string, number>();
  for (const { tier } of ranking) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  return Array.from({ length: cutoffs + 1 }, (_, rank) => tierLetter(rank)).map((tier) => ({
    tier,
    count: counts.get(tier) ?? 0,
  }));
}
