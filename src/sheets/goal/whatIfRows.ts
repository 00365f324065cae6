import type { Highlight } from "../blueprint/blueprint";
import { formula, headingRow, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { SheetWords } from "../words/sheetWords";

const churns = [0, 1, 2, 3, 4] as const;
const winRates = [0, 1, 2] as const;

interface Steps {
  /** Today's value and how far the others are apart, by name. */
  readonly today: string;
  readonly step: string;
  readonly values: number;
}

/** Steps around today's value, which stands in the middle as long as there is room on both sides. */
const churn: Steps = { today: "Plan_AverageChurn", step: "Plan_WhatIfChurnStep", values: churns.length };
const winRate: Steps = { today: "Plan_WinRate", step: "Plan_WhatIfWinRateStep", values: winRates.length };

/** Steps that fit between today's value and 0, or 1, where the division may be off in its last digits. */
const stepsTo = (distance: string, { step }: Steps) => `INT(ROUND((${distance})/${step},9))`;

/** How many of the values are below today's: fewer than half where they would fall below 0, more where others pass 1. */
function below(steps: Steps, room: string): string {
  const last = steps.values - 1;
  return (
    `=IF(${steps.step}>0,MIN(${last},MAX(MIN(${last / 2},${room}),` +
    `${last}-${stepsTo(`1-${steps.today}`, steps)})),${last / 2})`
  );
}

/** A value so many steps from today's; blank beyond the limits, which only large steps reach, and without steps. */
function stepped(steps: Steps, place: number, before: string, tooLow: string): string {
  const value = `ROUND(${steps.today}+(${place}-${before})*${steps.step},Plan_Digits)`;
  const only = `AND(${steps.step}=0,${place}<>${before})`;
  return `=IF(OR(${value}${tooLow},${value}>1,${only}),"",${value})`;
}

const isToday = (row: number) => `{whatIf.${row}.churn}=ROUND(Plan_AverageChurn,Plan_Digits)`;

/** Section 6: the gap at other churns, and the pipeline that it takes at other win rates. */
export function whatIfRows({ goal: { whatIf: words } }: SheetWords): readonly Row[] {
  // A deal can be lost for certain, but nothing is won at a rate of 0.
  const winRoom = `ROUNDUP(ROUND(Plan_WinRate/Plan_WhatIfWinRateStep,9),0)-1`;
  return [
    headingRow(
      [words.churn, words.gap, words.pipeline, "", "", "", words.note, words.below, words.below],
      [0],
      [6],
    ),
    [
      text("", "columnHeading"),
      text("", "columnHeading"),
      ...winRates.map((place) =>
        formula(`whatIf.rate.${place}`, stepped(winRate, place, "{whatIf.rate.below}", "<=0"), {
          format: "rate",
          style: "columnHeading",
        }),
      ),
      text("", "columnHeading"),
      text(words.rates, "wrappedNote"),
      formula("whatIf.below", below(churn, stepsTo("Plan_AverageChurn", churn)), {
        format: "year",
        style: "list",
      }),
      formula("whatIf.rate.below", below(winRate, winRoom), { format: "year", style: "list" }),
    ],
    ...churns.map((row): Row => {
      const gap =
        `Plan_Goal-{predicted.amount}*(1-{whatIf.${row}.churn})*(1+Plan_PriceIncrease)` + "-Plan_Closed";
      return [
        formula(`whatIf.${row}.churn`, stepped(churn, row, "{whatIf.below}", "<0"), {
          format: "rate",
          style: "text",
        }),
        formula(`whatIf.${row}.gap`, `=IF(ISNUMBER({whatIf.${row}.churn}),${gap},"")`, { format: "amount" }),
        ...winRates.map((column) =>
          formula(
            `whatIf.${row}.pipeline${column}`,
            `=IF(COUNT({whatIf.${row}.gap},{whatIf.rate.${column}})<2,"",MAX(0,{whatIf.${row}.gap})/{whatIf.rate.${column}})`,
            { format: "amount" },
          ),
        ),
        formula(`whatIf.${row}.unit`, "=Plan_Currency", { style: "unit" }),
        formula(`whatIf.${row}.today`, `=IF(${isToday(row)},Plan_WhatIfToday,"")`, { style: "note" }),
      ];
    }),
  ];
}

/** The row of today's assumptions stands out; its note says so, too. */
export const whatIfHighlights: readonly Highlight[] = churns.map((row) => ({
  range: { kind: "cells", from: `whatIf.${row}.churn`, to: `whatIf.${row}.pipeline${winRates.length - 1}` },
  formula: `=${isToday(row)}`,
  look: "strong",
}));
