import type { GapSplit } from "../settings";

export const splitParts = [
  "crossSell",
  "upSell",
  "newCustomers",
] as const satisfies readonly (keyof GapSplit)[];

/** Shares are handed out in hundredths of a percent: what people type. */
const steps = 10_000;

/**
 * The split with one share changed and the other two following, so that the three stay one whole: in proportion, or the
 * third alone where one of them is to be kept and leaves room for that. A share outside 0…1 stays as it was typed, for the
 * check of the settings to complain about.
 */
export function withShare(
  split: GapSplit,
  part: keyof GapSplit,
  share: number,
  kept?: keyof GapSplit,
): GapSplit {
  if (!(share >= 0 && share <= 1)) return { ...split, [part]: share };
  const [first, second] = splitParts.filter((other) => other !== part) as [keyof GapSplit, keyof GapSplit];
  const rest = steps - Math.round(share * steps);
  const before = split[first] + split[second];
  const inProportion = before > 0 ? (rest * split[first]) / before : rest / 2;
  const byKept = {
    [first]: split[first] * steps,
    [second]: rest - split[second] * steps,
  };
  const ofFirst = Math.round((kept && byKept[kept]) ?? inProportion);
  const bounded = Math.min(Math.max(ofFirst, 0), rest);
  return {
    ...split,
    [part]: (steps - rest) / steps,
    [first]: bounded / steps,
    [second]: (rest - bounded) / steps,
  };
}
