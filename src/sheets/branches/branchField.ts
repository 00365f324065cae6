/** The columns of Branches, by what they are for. Their headers may be renamed. */
export const branchInputs = [
  "account",
  "branch",
  "status",
  "reference",
  "advocate",
  "relationship",
  "potential",
  "nextStep",
] as const;

export type BranchInput = (typeof branchInputs)[number];

export type BranchField =
  | BranchInput
  /** Potential × win rate of a target branch. */
  | "expected"
  /** The key of the parent account, whether its key or its name was typed. */
  | "accountKey"
  /** Where that account stands in the review; 0 where it doesn't. */
  | "position"
  /** What is wrong with the row, in words. */
  | "check";
