import { preset, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";

/** How target branches are won: as new customers are, so these begin with the funnel's figures. */
export function branchSettingRows(
  { settings: { funnel } }: PlanData,
  { branches: { settings } }: SheetWords,
): readonly Row[] {
  const { winRate, salesCycle } = settings;
  return [
    [
      text(winRate.label),
      preset("branchWinRate", funnel.winRate, {
        name: "Plan_BranchWinRate",
        format: "rate",
        validation: {
          kind: "decimal",
          min: 0,
          max: 1,
          prompt: { title: winRate.label, message: winRate.prompt },
        },
      }),
      text(winRate.unit, "unit"),
      text(winRate.note, "note"),
    ],
    [
      text(salesCycle.label),
      preset("branchSalesCycle", funnel.salesCycleDays, {
        name: "Plan_BranchSalesCycle",
        format: "whole",
        validation: {
          kind: "whole",
          min: 0,
          max: 3650,
          prompt: { title: salesCycle.label, message: salesCycle.prompt },
        },
      }),
      text(salesCycle.unit, "unit"),
      text(salesCycle.note, "note"),
    ],
  ];
}
