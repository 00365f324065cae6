import { accountKeyFormula, accountPositionFormula } from "../accountOf";
import type { PlanData } from "../planData";
import { calculatedColumn, chosen, inputColumn, money, words as free } from "../typedColumns";
import type { InputSpec, WideColumn } from "../typedColumns";
import type { SheetWords } from "../words/sheetWords";
import { branchInputs } from "./branchField";
import type { BranchInput } from "./branchField";
import { checkFormula, expectedFormula } from "./branchFormulas";

const specs: Readonly<Record<BranchInput, InputSpec>> = {
  account: chosen("Plan_List_Accounts", 30, true),
  branch: free(30),
  status: chosen("Plan_List_Branches", 14),
  reference: free(26),
  advocate: free(22),
  relationship: { format: "year", width: 13, limits: { kind: "whole", min: 1, max: 5 } },
  potential: money,
  nextStep: free(34),
};

/** The columns of Branches: what people type, then what follows from it. */
export function branchColumns(plan: PlanData, { branches }: SheetWords): readonly WideColumn[] {
  const { headers, prompts } = branches;
  return [
    ...branchInputs.map((field) => inputColumn(field, headers[field], prompts[field], specs[field])),
    calculatedColumn("expected", headers.expected, expectedFormula, "whole", 15),
    calculatedColumn("check", headers.check, checkFormula, "general", 18),
    calculatedColumn("accountKey", headers.accountKey, accountKeyFormula, "general", 14),
    calculatedColumn("position", headers.position, accountPositionFormula(plan), "year", 10),
  ];
}
