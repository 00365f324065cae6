import { accountKeyFormula, accountPositionFormula } from "../accountOf";
import type { PlanData } from "../planData";
import { calculatedColumn, inputColumn } from "../typedColumns";
import type { WideColumn } from "../typedColumns";
import type { SheetWords } from "../words/sheetWords";
import { actionInputs } from "./actionField";
import { actionSpecs } from "./actionSpecs";
import { nextFormula, openDueFormula, stateFormula } from "./actionFormulas";

/** The columns of the Action Plan: what people type, then what follows from it. */
export function actionColumns(plan: PlanData, { actions }: SheetWords): readonly WideColumn[] {
  const { headers, prompts } = actions;
  return [
    ...actionInputs.map((field) => inputColumn(field, headers[field], prompts[field], actionSpecs[field])),
    calculatedColumn("state", headers.state, stateFormula, "general", 18),
    calculatedColumn("accountKey", headers.accountKey, accountKeyFormula, "general", 14),
    calculatedColumn("openDue", headers.openDue, openDueFormula, "date", 13),
    calculatedColumn("next", headers.next, nextFormula, "whole", 9),
    calculatedColumn("position", headers.position, accountPositionFormula(plan), "year", 10),
  ];
}
