import type { ChartBlueprint, ChartSeries, ChartSource } from "../blueprint/chart";
import { waterfallSteps } from "../goal/waterfallRows";
import type { PlanData } from "../planData";
import type { SheetWords } from "../words/sheetWords";

/** The charts of the goal sheet, and beside each in words what it shows: there is no other text for who can't see it. */
export interface PlacedCharts {
  readonly charts: readonly ChartBlueprint[];
  readonly notes: readonly { readonly row: number; readonly note: string }[];
}

const height = 18;
/** From the label to the last figure; the note stands beside it. */
const columns = { from: 0, to: 5 };
const whole = "#,##0";
/** Labels of nothing stay away. */
const wholeUnlessZero = "#,##0;-#,##0;;";

/** One below the other from zero-based row `top` on. */
export function goalCharts(plan: PlanData, words: SheetWords, top: number): PlacedCharts {
  const { charts: titles } = words.goal;
  const kinds = [waterfall, reps, tiers, priority] as const;
  const names = ["waterfall", "reps", "tiers", "priority"] as const;
  const charts = kinds.map((make, i) => {
    const row = top + i * (height + 1);
    return {
      ...make(plan, words),
      title: titles[names[i] ?? "waterfall"].title,
      position: {
        from: { row, column: columns.from },
        to: { row: row + height - 1, column: columns.to },
      },
    };
  });
  return {
    charts,
    notes: charts.map(({ position }, i) => ({
      row: position.from.row,
      note: titles[names[i] ?? "waterfall"].note,
    })),
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
    labels: plan.reps.length <= 12,
  });
  return {
    kind: "columns",
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

function priority(_: PlanData, { goal: { charts } }: SheetWords): Drawing {
  const { axes } = charts;
  return {
    kind: "scatter",
    axes: { category: axes.score, value: axes.potential },
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
