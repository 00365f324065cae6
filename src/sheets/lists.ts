/** Whether an account can be enlarged. */
export const potentials = ["yes", "maybe", "no"] as const;
export type Potential = (typeof potentials)[number];

/** What the satisfaction gate says to an account's planned growth. */
export const gateStates = ["open", "blocked", "unknown", "overridden"] as const;
export type GateState = (typeof gateStates)[number];

/** How recent a review is by the cadence of the account's tier; due: nobody has reviewed the account yet. */
export const reviewStates = ["fresh", "due", "overdue"] as const;
export type ReviewState = (typeof reviewStates)[number];
