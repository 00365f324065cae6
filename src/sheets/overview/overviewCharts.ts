import type { ChartBlueprint, ChartSource } from "../blueprint/chart";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";

/** Rows that the charts take at the foot of the page. */
export const chartRows = 16;

const whole = "#,##0";
const cells = (from: string, to: string): ChartSource => ({ kind: "cells", from, to });

/** Coverage of the goal, and revenue by tier, side by side from zero-based row `top` on. */
export function overviewCharts(
  { settings }: PlanData,
  { overview: { charts: words, tiers } }: SheetWords,
  top: number,
  columns: { readonly left: number; readonly right: number; readonly last: number },
): readonly ChartBlueprint[] {
  const bottom = top + chartRows - 1;
  const last = settings.tierCutoffs.length;
  const byTier = (part: "revenue" | "counted", shade: "light" | "dark") => ({
    name: tiers[part],
    values: cells(`tier.0.${part}`, `tier.${last}.${part}`),
    categories: cells("tier.0.name", `tier.${last}.name`),
    shade,
    labels: true,
  });
  return [
    {
      kind: "bars",
      title: words.coverage,
      position: { from: { row: top, column: 0 }, to: { row: bottom, column: columns.left } },
      axes: { category: "", value: "" },
      numberFormat: whole,
      series: [
        {
          name: words.amount,
          values: cells("goal.amount", "open.amount"),
          categories: cells("goal.label", "open.label"),
          shade: "medium",
          labels: true,
        },
      ],
    },
    {
      kind: "columns",
      title: words.tiers,
      position: { from: { row: top, column: columns.right }, to: { row: bottom, column: columns.last } },
      axes: { category: tiers.tier, value: "" },
      numberFormat: whole,
      series: [byTier("revenue", "light"), byTier("counted", "dark")],
    },
  ];
}
