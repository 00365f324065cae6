import { accountKeyFormula, accountPositionFormula } from "../accountOf";
import type { PlanData } from "../planData";
import { calculatedColumn, inputColumn } from "../typedColumns";
import type { WideColumn } from "../typedColumns";
import type { SheetWords } from "../words/sheetWords";
import { branchInputs } from "./branchField";
import { checkFormula, expectedFormula } from "./branchFormulas";
import { branchSpecs } from "./branchSpecs";

/** The columns of Branches: what people type, then what follows from it. */
export function branchColumns(plan: PlanData, { branches }: SheetWords): readonly WideColumn[] {
  const { headers, prompts } = branches;
  return [
    ...branchInputs.map((field) => inputColumn(field, headers[field], prompts[field], branchSpecs[field])),
    calculatedColumn("expected", headers.expected, expectedFormula, "whole", 15),
    calculatedColumn("check", headers.check, checkFormula, "general", 18),
    calculatedColumn("accountKey", headers.accountKey, accountKeyFormula, "general", 14),
    calculatedColumn("position", headers.position, accountPositionFormula(plan), "year", 10),
  ];
}
