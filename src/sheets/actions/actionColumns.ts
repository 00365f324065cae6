import { accountKeyFormula, accountPositionFormula } from "../accountOf";
import type { PlanData } from "../planData";
import { calculatedColumn, chosen, inputColumn, money, words as free } from "../typedColumns";
import type { InputSpec, WideColumn } from "../typedColumns";
import type { SheetWords } from "../words/sheetWords";
import { actionInputs } from "./actionField";
import type { ActionInput } from "./actionField";
import { nextFormula, openDueFormula, stateFormula } from "./actionFormulas";

const specs: Readonly<Record<ActionInput, InputSpec>> = {
  account: chosen("Plan_List_Accounts", 30, true),
  challenge: free(34),
  answer: free(30),
  action: free(34),
  amount: money,
  owner: free(18),
  due: { format: "date", width: 13, limits: { kind: "date" } },
  status: chosen("Plan_List_Statuses", 14),
};

/** The columns of the Action Plan: what people type, then what follows from it. */
export function actionColumns(plan: PlanData, { actions }: SheetWords): readonly WideColumn[] {
  const { headers, prompts } = actions;
  return [
    ...actionInputs.map((field) => inputColumn(field, headers[field], prompts[field], specs[field])),
    calculatedColumn("state", headers.state, stateFormula, "general", 18),
    calculatedColumn("accountKey", headers.accountKey, accountKeyFormula, "general", 14),
    calculatedColumn("openDue", headers.openDue, openDueFormula, "date", 13),
    calculatedColumn("next", headers.next, nextFormula, "whole", 9),
    calculatedColumn("position", headers.position, accountPositionFormula(plan), "year", 10),
  ];
}
