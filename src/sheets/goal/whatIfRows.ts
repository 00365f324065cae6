import { formula, headingRow, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { SheetWords } from "../words/sheetWords";

/** Steps of churn downwards and of the win rate across, around today's. */
const churnSteps = [-2, -1, 0, 1, 2] as const;
const winRateSteps = [-1, 0, 1] as const;

const step = (name: string, steps: number) => (steps === 0 ? "" : `${steps > 0 ? "+" : ""}${steps}*${name}`);

/** Section 6: the gap at other churns, and the pipeline that it takes at other win rates. */
export function whatIfRows({ goal: { whatIf: words } }: SheetWords): readonly Row[] {
  return [
    headingRow([words.churn, words.gap, words.pipeline, "", "", "", words.note], [0, 6]),
    [
      text(""),
      text(""),
      ...winRateSteps.map((steps, column) =>
        formula(
          `whatIf.rate.${column}`,
          `=MAX(0,MIN(1,Plan_WinRate${step("Plan_WhatIfWinRateStep", steps)}))`,
          { format: "rate", style: "columnHeading" },
        ),
      ),
      text("", "columnHeading"),
      text(words.rates, "note"),
    ],
    ...churnSteps.map((steps, row): Row => {
      const style = steps === 0 ? "total" : "calculated";
      return [
        formula(
          `whatIf.${row}.churn`,
          `=MAX(0,MIN(1,Plan_AverageChurn${step("Plan_WhatIfChurnStep", steps)}))`,
          { format: "rate", style },
        ),
        formula(
          `whatIf.${row}.gap`,
          `=Plan_Goal-{predicted.amount}*(1-{whatIf.${row}.churn})*(1+Plan_PriceIncrease)-Plan_Closed`,
          { format: "amount", style },
        ),
        ...winRateSteps.map((_, column) =>
          formula(
            `whatIf.${row}.pipeline${column}`,
            `=IF({whatIf.rate.${column}}=0,"",MAX(0,{whatIf.${row}.gap})/{whatIf.rate.${column}})`,
            { format: "amount", style },
          ),
        ),
        formula(`whatIf.${row}.unit`, "=Plan_Currency", { style: "unit" }),
        text(steps === 0 ? words.today : "", "note"),
      ];
    }),
  ];
}
