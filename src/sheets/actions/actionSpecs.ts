import { chosen, money, words as free } from "../typedColumns";
import type { InputSpec } from "../typedColumns";
import type { ActionInput } from "./actionField";

/** What each input of the Action Plan takes. */
export const actionSpecs: Readonly<Record<ActionInput, InputSpec>> = {
  account: chosen("Plan_List_Accounts", 30, true),
  challenge: free(34),
  answer: free(30),
  action: free(34),
  amount: money,
  owner: free(18),
  due: { format: "date", width: 13, limits: { kind: "date" } },
  status: chosen("Plan_List_Statuses", 14),
};
