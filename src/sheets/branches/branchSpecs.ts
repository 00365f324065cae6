import { chosen, money, words as free } from "../typedColumns";
import type { InputSpec } from "../typedColumns";
import type { BranchInput } from "./branchField";

/** What each input of Branches takes. */
export const branchSpecs: Readonly<Record<BranchInput, InputSpec>> = {
  account: chosen("Plan_List_Accounts", 30, true),
  branch: free(30),
  status: chosen("Plan_List_Branches", 14),
  reference: free(26),
  advocate: free(22),
  relationship: { format: "year", width: 13, limits: { kind: "whole", min: 1, max: 5 } },
  potential: money,
  nextStep: free(34),
};
