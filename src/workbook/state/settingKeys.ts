/** Where the plan is remembered in the file: which table and columns it uses, and what it has built. */
export const planStateKey = "AccountPlanner.Plan";

/** Where the answers are kept of a wizard that is still open. */
export const draftKey = "AccountPlanner.Draft";
