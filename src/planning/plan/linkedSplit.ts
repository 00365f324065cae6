import type { GapSplit } from "../settings";

export const splitParts = [
  "crossSell",
  "upSell",
  "newCustomers",
] as const satisfies readonly (keyof GapSplit)[];

/** Shares are handed out in hundredths of a percent: what people type. */
const steps = 10_000;

/**
 * The split with one share changed and the other two following, in proportion, so that the three stay one whole. A share
 * outside 0…1 stays as it was typed, for the check of the settings to complain about.
 */
export function withShare(split: GapSplit, part: keyof GapSplit, share: number): GapSplit {
  if (!(share >= 0 && share <= 1)) return { ...split, [part]: share };
  const [first, second] = splitParts.filter((other) => other !== part) as [keyof GapSplit, keyof GapSplit];
  const rest = steps - Math.round(share * steps);
  const before = split[first] + split[second];
  const ofFirst = before > 0 ? Math.round((rest * split[first]) / before) : Math.round(rest / 2);
  const bounded = Math.min(Math.max(ofFirst, 0), rest);
  return {
    ...split,
    [part]: (steps - rest) / steps,
    [first]: bounded / steps,
    [second]: (rest - bounded) / steps,
  };
}
