/** The wizard's steps, in the order they are taken. */
export const STEPS = ["accounts", "churn", "priorities", "goal", "build"] as const;

export type Step = (typeof STEPS)[number];

export function stepAfter(step: Step): Step {
  return STEPS[STEPS.indexOf(step) + 1] ?? step;
}

/** `undefined`: there is none before the first. */
export function stepBefore(step: Step): Step | undefined {
  return STEPS[STEPS.indexOf(step) - 1];
}
