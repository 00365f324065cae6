/** The columns of the Action Plan, by what they are for. Their headers may be renamed. */
export const actionInputs = [
  "account",
  "challenge",
  "answer",
  "action",
  "amount",
  "owner",
  "due",
  "status",
] as const;

export type ActionInput = (typeof actionInputs)[number];

export type ActionField =
  | ActionInput
  /** Whether it is open, overdue, undated or closed, in words. */
  | "state"
  /** The key of the account, whether its key or its name was typed. */
  | "accountKey"
  /** The due day while the action is open. */
  | "openDue"
  /** 1 on the open action of an account that is due first, 0 on its others. */
  | "next"
  /** Where the account stands in the review; 0 where it doesn't. */
  | "position";
