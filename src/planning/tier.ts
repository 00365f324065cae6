import { PlanningError } from "./errors";
import { words } from "./words/en";

/** A from 70, B from 40, C below. */
export const defaultCutoffs: readonly number[] = [70, 40];

/**
 * Tier of an account: "A" for a score from the first cut-off up, "B" from the second, … and one letter more for what
 * is below the last. Bands are half-open: a score on a cut-off is in the better tier.
 *
 * @param score usually 0 to 100
 * @param cutoffs lower bounds that {@link checkCutoffs} has seen
 */
export function tierOf(score: number, cutoffs: readonly number[]): string {
  let tier = 0;
  while (tier < cutoffs.length && !(score >= (cutoffs[tier] as number))) tier++;
  return tierLetter(tier);
}

/** Name of the tier with this zero-based rank: A … Z, AA, AB, … as spreadsheets letter their columns. */
export function tierLetter(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26));
  return rank < 26 ? last : tierLetter(Math.floor(rank / 26) - 1) + last;
}

/** @throws PlanningError outOfRange when the cut-offs don't fall strictly */
export function checkCutoffs(cutoffs: readonly number[]): void {
  cutoffs.forEach((cutoff, i) => {
    const above = cutoffs[i - 1];
    if (above !== undefined && !(cutoff < above)) {
      throw new PlanningError("notFalling", {
        argument: "cutoffs",
        position: words.item(i + 1),
        expected: words.expected.lessThanBefore(words.number(above)),
        found: cutoff,
      });
    }
  });
}
