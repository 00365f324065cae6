/** The wizard's steps, in the order they are taken. */
export const STEPS = ["accounts", "churn", "priorities", "goal", "build"] as const;

export type Step = (typeof STEPS)[number];
