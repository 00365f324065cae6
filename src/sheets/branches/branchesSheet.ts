import type { SheetBlueprint } from "../blueprint/blueprint";
import { formula } from "../blueprint/cells";
import type { PlanData } from "../planData";
import { tableSheet } from "../tableSheet";
import type { SheetWords } from "../words/sheetWords";
import { branchColumns } from "./branchColumns";

const blankRows = 40;
const isTarget = "({branches.status}=Plan_Branch_Target)";
const endOfNextYear = "DATE(YEAR(Plan_YearEnd)+1,MONTH(Plan_YearEnd)+1,1)-1";

/** Branches: subsidiaries, business units and departments of our accounts, and who there speaks for us. */
export function branchesSheet(plan: PlanData, words: SheetWords): SheetBlueprint {
  const { figures } = words.branches;
  const total = (field: string) => `=SUMPRODUCT(1*${isTarget},{branches.${field}})`;
  return tableSheet({
    role: "branches",
    table: "Branches",
    columns: branchColumns(plan, words),
    rows: { kind: "typed", blank: blankRows },
    figures: [
      { ...figures.targets, cell: formula("targets", `=SUMPRODUCT(1*${isTarget})`, { format: "whole" }) },
      {
        ...figures.potential,
        cell: formula("potential", total("potential"), { format: "amount" }),
        money: true,
      },
      {
        ...figures.expected,
        cell: formula("expected", total("expected"), { name: "Plan_BranchesExpected", format: "amount" }),
        money: true,
      },
      {
        ...figures.neededBy,
        cell: formula("neededBy", `=${endOfNextYear}-Plan_BranchSalesCycle`, { format: "date" }),
      },
    ],
    highlights: [
      { range: { kind: "columns", from: "check", to: "check" }, formula: '={check}<>""', look: "alarm" },
      {
        range: { kind: "columns", from: "accountKey", to: "position" },
        formula: '={accountKey}<>""',
        look: "quiet",
      },
    ],
    frozenColumns: 2,
    workings: "accountKey",
    words,
  });
}
