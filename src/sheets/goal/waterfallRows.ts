import { fact, formula, headingRow, text } from "../blueprint/cells";
import type { Row } from "../blueprint/cells";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";

interface Step {
  readonly id: WaterfallStep;
  readonly amount: string;
  /** Stands on the ground instead of on the step before. */
  readonly total?: true;
}

export type WaterfallStep =
  | "opening"
  | "newCustomers"
  | "priceIncrease"
  | "expansion"
  | "contraction"
  | "churned"
  | "closing"
  | "outlook"
  | "lessChurn"
  | "plusPrice"
  | "closed"
  | "crossSell"
  | "upSell"
  | "newBusiness"
  | "beyond"
  | "goal";

const thisYear: readonly Step[] = [
  { id: "opening", amount: "{opening.amount}", total: true },
  { id: "newCustomers", amount: "{newCustomers.amount}" },
  { id: "priceIncrease", amount: "{priceIncrease.amount}" },
  { id: "expansion", amount: "{expansion.amount}" },
  { id: "contraction", amount: "{contraction.amount}" },
  { id: "churned", amount: "{churned.amount}" },
];

const nextYear: readonly Step[] = [
  { id: "closing", amount: "{closing.amount}", total: true },
  { id: "outlook", amount: "{outlook.amount}" },
  { id: "lessChurn", amount: "{lessChurn.amount}" },
  { id: "plusPrice", amount: "{plusPrice.amount}" },
  { id: "closed", amount: "Plan_Closed" },
  { id: "crossSell", amount: "{gap.crossSell}" },
  { id: "upSell", amount: "{gap.upSell}" },
  { id: "newBusiness", amount: "{gap.newCustomers}" },
  { id: "beyond", amount: "MIN(0,0+{gap.total})" },
  { id: "goal", amount: "{goal.amount}", total: true },
];

export function waterfallSteps({ columns }: PlanData): readonly Step[] {
  return columns.revenue.length > 1 ? [...thisYear, ...nextYear] : nextYear;
}

/**
 * Section 7: from last year's revenue to the goal, step by step, with the columns that the chart stacks: an invisible
 * base, and what stands on it. Stacked columns draw everywhere; Excel's own waterfall type doesn't outside Excel, and
 * can't be told through its API which of its columns are totals.
 */
export function waterfallRows(plan: PlanData, { goal: { waterfall: words } }: SheetWords): readonly Row[] {
  const steps = waterfallSteps(plan);
  return [
    headingRow(
      [words.step, words.amount, words.base, words.total, words.rise, words.fall, words.note, words.level],
      [0],
      [6],
    ),
    ...steps.map(({ id, amount, total }, i): Row => {
      const at = (part: string) => `{waterfall.${id}.${part}}`;
      const before = i === 0 ? "0" : `{waterfall.${steps[i - 1]?.id ?? ""}.level}`;
      const money = (part: string, template: string) =>
        formula(`waterfall.${id}.${part}`, `=${template}`, {
          format: "amount",
          style: total ? "total" : "calculated",
        });
      return [
        fact(`waterfall.${id}.step`, words.steps[id].label, { style: total ? "total" : "label" }),
        money("amount", amount),
        money("base", total ? "0" : `MAX(0,MIN(${before},${at("level")}))`),
        money("total", total ? `MAX(0,${at("amount")})` : "0"),
        money("rise", total ? "0" : `MAX(0,${at("amount")})`),
        money("fall", total ? "0" : `MAX(0,-${at("amount")})`),
        text(words.steps[id].note, "wrappedNote"),
        formula(`waterfall.${id}.level`, total ? `=${at("amount")}` : `=${before}+${at("amount")}`, {
          format: "whole",
          style: "list",
        }),
      ];
    }),
  ];
}
