export interface WaterfallStep {
  /**
   * An amount that the steps start or end with, one that changes what is before it, what is missing to the end, or what
   * lies above it.
   */
  readonly kind: "total" | "change" | "open" | "spare";
  readonly amount: number;
}

/** A bar as a part of the chart's width, from 0 to 1. */
interface WaterfallBar {
  readonly start: number;
  readonly width: number;
}

/** Where the bars of a waterfall stand: totals begin at 0, changes where the step before has ended. */
export function waterfallBars(steps: readonly WaterfallStep[]): readonly WaterfallBar[] {
  let level = 0;
  const spans = steps.map(({ kind, amount }) => {
    const before = kind === "total" ? 0 : level;
    level = kind === "total" ? amount : level + amount;
    return { low: Math.max(0, Math.min(before, level)), high: Math.max(0, before, level) };
  });
  const widest = Math.max(...spans.map(({ high }) => high), 0);
  return spans.map(({ low, high }) =>
    widest === 0 ? { start: 0, width: 0 } : { start: low / widest, width: (high - low) / widest },
  );
}
