import type { SheetBlueprint } from "../blueprint/blueprint";
import { formula } from "../blueprint/cells";
import type { PlanData } from "../planData";
import { tableSheet } from "../tableSheet";
import type { SheetWords } from "../words/sheetWords";
import { actionColumns } from "./actionColumns";

const blankRows = 40;

/** Action Plan: what we do at which account, for which challenge of theirs, by when. */
export function actionsSheet(plan: PlanData, words: SheetWords): SheetBlueprint {
  const { figures } = words.actions;
  const isOpen =
    "(({actions.state}=Plan_Progress_Open)+({actions.state}=Plan_Progress_Overdue)+({actions.state}=Plan_Progress_Undated))";
  return tableSheet({
    role: "actions",
    table: "ActionPlan",
    columns: actionColumns(plan, words),
    rows: { kind: "typed", blank: blankRows },
    figures: [
      { ...figures.open, cell: formula("open", `=SUMPRODUCT(${isOpen})`, { format: "whole" }) },
      {
        ...figures.overdue,
        cell: formula("overdue", "=SUMPRODUCT(1*({actions.state}=Plan_Progress_Overdue))", {
          format: "whole",
        }),
      },
      {
        ...figures.expected,
        cell: formula("expected", `=SUMPRODUCT(${isOpen},{actions.amount})`, {
          name: "Plan_ActionsExpected",
          format: "amount",
        }),
        money: true,
      },
    ],
    highlights: [
      {
        range: { kind: "columns", from: "due", to: "state" },
        formula: "={state}=Plan_Progress_Overdue",
        look: "alarm",
      },
      {
        range: { kind: "columns", from: "state", to: "state" },
        formula: "={state}=Plan_Progress_NotFound",
        look: "alarm",
      },
      {
        range: { kind: "columns", from: "account", to: "status" },
        formula: "={state}=Plan_Progress_Closed",
        look: "quiet",
      },
      {
        range: { kind: "columns", from: "accountKey", to: "position" },
        formula: '={state}<>""',
        look: "quiet",
      },
    ],
    frozenColumns: 1,
    workings: "accountKey",
    words,
  });
}
