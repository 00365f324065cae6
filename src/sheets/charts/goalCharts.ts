import type { ChartBlueprint, ChartSeries, ChartSource } from "../blueprint/chart";
import { waterfallSteps } from "../goal/waterfallRows";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";

/** The charts of the goal sheet, and beside each in words what it shows: there is no other text for who can't see it. */
export interface PlacedCharts {
  readonly charts: readonly ChartBlueprint[];
  readonly notes: readonly { readonly row: number; readonly note: string }[];
  /** The row below the last chart. */
  readonly bottom: number;
}

const usualHeight = 18;
/** From the label to the last figure; the note stands beside it. */
const columns = { from: 0, to: 5 };
const whole = "#,##0";
/** Labels of nothing stay away. */
const wholeUnlessZero = "#,##0;-#,##0;;";

/** One below the other from zero-based row `top` on. */
export function goalCharts(plan: PlanData, words: SheetWords, top: number): PlacedCharts {
  const { charts: titles } = words.goal;
  const drawings = [
    { ...waterfall(plan, words), ...titles.waterfall, rows: usualHeight },
    { ...reps(plan, words), ...titles.reps, rows: Math.max(usualHeight, 4 + 2 * plan.reps.length) },
    { ...tiers(plan, words), ...titles.tiers, rows: usualHeight },
    { ...priority(words), ...titles.priority, rows: usualHeight },
  ];
  let row = top;
  const placed = drawings.map(({ rows, note, ...chart }) => {
    const from = { row, column: columns.from };
    row += rows + 1;
    return { chart: { ...chart, position: { from, to: { row: row - 2, column: columns.to } } }, note };
  });
  return {
    charts: placed.map(({ chart }) => chart),
    notes: placed.map(({ chart, note }) => ({ row: chart.position.from.row, note })),
    bottom: row,
  };
}

type Drawing = Omit<ChartBlueprint, "title" | "position">;

const cells = (from: string, to: string): ChartSource => ({ kind: "cells", from, to });

/** Totals, rises and falls on an invisible base. */
function waterfall(plan: PlanData, { goal: { waterfall: words, charts } }: SheetWords): Drawing {
  const steps = waterfallSteps(plan);
  const first = steps[0]?.id ?? "closing";
  const last = steps.at(-1)?.id ?? "goal";
  const series = (part: "base" | "total" | "rise" | "fall", shade: ChartSeries["shade"]): ChartSeries => ({
    name: words[part],
    values: cells(`waterfall.${first}.${part}`, `waterfall.${last}.${part}`),
    categories: cells(`waterfall.${first}.step`, `waterfall.${last}.step`),
    shade,
    labels: shade !== "hidden",
  });
  return {
    kind: "stackedColumns",
    axes: { category: "", value: charts.axes.amount },
    numberFormat: wholeUnlessZero,
    series: [
      series("base", "hidden"),
      series("total", "dark"),
      series("rise", "medium"),
      series("fall", "light"),
    ],
  };
}

/** Reps that were there when the sheet was made, and accounts of nobody. */
function reps(plan: PlanData, { goal: { cascade, charts } }: SheetWords): Drawing {
  const series = (part: "target" | "counted", shade: ChartSeries["shade"]): ChartSeries => ({
    name: cascade.columns[part],
    values: cells(`cascade.0.${part}`, `cascade.${plan.reps.length}.${part}`),
    categories: cells("cascade.0.name", `cascade.${plan.reps.length}.name`),
    shade,
    labels: true,
  });
  return {
    kind: "bars",
    axes: { category: "", value: charts.axes.amount },
    numberFormat: whole,
    series: [series("target", "dark"), series("counted", "light")],
  };
}

function tiers({ settings }: PlanData, { goal: { tiers: words, charts } }: SheetWords): Drawing {
  const last = settings.tierCutoffs.length;
  const series = (part: "revenue" | "counted" | "target", shade: ChartSeries["shade"]): ChartSeries => ({
    name: words[part],
    values: cells(`tier.0.${part}`, `tier.${last}.${part}`),
    categories: cells("tier.0.name", `tier.${last}.name`),
    shade,
    labels: true,
  });
  return {
    kind: "columns",
    axes: { category: words.tier, value: charts.axes.amount },
    numberFormat: whole,
    series: [series("revenue", "light"), series("counted", "medium"), series("target", "dark")],
  };
}

function priority({ goal: { charts } }: SheetWords): Drawing {
  const { axes } = charts;
  return {
    kind: "scatter",
    axes: { category: axes.score, value: axes.potential },
    limits: { category: { minimum: 0, maximum: 100 }, value: { minimum: 0, maximum: 6 } },
    numberFormat: "0",
    series: [
      {
        name: axes.potential,
        values: { kind: "column", table: "review", field: "potential" },
        categories: { kind: "column", table: "review", field: "score" },
        shade: "dark",
        labels: false,
      },
    ],
  };
}
