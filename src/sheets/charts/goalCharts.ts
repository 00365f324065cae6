import type { ChartBlueprint, ChartSeries, ChartSource } from "../blueprint/chart";
import { waterfallSteps } from "../goal/waterfallRows";
import type { PlanData } from "../planData";
import type { ChartWords, SheetWords } from "../words/sheetWords";

/** The charts of the goal sheet, and above each in words what it shows: there is no other text for who can't see it. */
interface PlacedCharts {
  readonly charts: readonly ChartBlueprint[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly note: string }[];
  /** The row below the last chart, however high that becomes. */
  readonly bottom: number;
  /** Where a new page begins within the charts. */
  readonly rowBreaks: readonly number[];
}

/** Columns across the page: from label to note, or the half on either side. */
const whole = { left: 0, right: 6 };
const leftHalf = { left: 0, right: 3 };
const rightHalf = { left: 4, right: 6 };

/** Rows of charts: two below one another fill a page, and none is larger than one. */
const usualRows = 16;
const mostRows = 34;

/** Beyond so many reps there is no room for figures at the bars. */
const mostLabelled = 15;

/** Bars stand close together: their figures are rounded to what can be read. */
const rounded = ({ million, thousand }: ChartWords["units"]) =>
  `[>=10000000]#,##0.0,,"${million}";[>=100000]#,##0,"${thousand}";#,##0`;
/** Labels of nothing stay away. */
const unlessZero = ({ thousand }: ChartWords["units"]) => `[>=100000]#,##0,"${thousand}";[>0]#,##0;`;

/** From zero-based row `top` on: the waterfall, tiers and priorities below it, and on a page of its own the reps. */
export function goalCharts(plan: PlanData, words: SheetWords, top: number): PlacedCharts {
  const { charts: titles } = words.goal;
  const middle = top + 1 + usualRows + 1;
  const last = middle + 1 + usualRows + 1;
  const repRows = Math.min(mostRows, Math.max(usualRows, 4 + 2 * plan.reps.length));
  const drawings = [
    { drawing: waterfall(plan, words), ...titles.waterfall, row: top, rows: usualRows, ...whole },
    { drawing: tiers(plan, words), ...titles.tiers, row: middle, rows: usualRows, ...leftHalf },
    { drawing: priority(words), ...titles.priority, row: middle, rows: usualRows, ...rightHalf },
    { drawing: reps(plan, words), ...titles.reps, row: last, rows: repRows, ...whole },
  ];
  return {
    charts: drawings.map(({ drawing, title, row, rows, left, right }) => ({
      ...drawing,
      title,
      position: { from: { row: row + 1, column: left }, to: { row: row + rows, column: right } },
    })),
    notes: drawings.map(({ row, left, note }) => ({ row, column: left, note })),
    bottom: last + 1 + mostRows,
    rowBreaks: [last],
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
    axes: { category: "", value: "" },
    numberFormat: unlessZero(charts.units),
    series: [
      series("base", "hidden"),
      series("total", "dark"),
      series("rise", "medium"),
      series("fall", "light"),
    ],
  };
}

/** All reps, and accounts of nobody. */
function reps(plan: PlanData, { goal: { cascade, charts } }: SheetWords): Drawing {
  const series = (part: "target" | "counted", shade: ChartSeries["shade"]): ChartSeries => ({
    name: cascade.columns[part],
    values: cells(`cascade.0.${part}`, `cascade.${plan.reps.length}.${part}`),
    categories: cells("cascade.0.name", `cascade.${plan.reps.length}.name`),
    shade,
    labels: plan.reps.length <= mostLabelled,
  });
  return {
    kind: "bars",
    axes: { category: "", value: "" },
    numberFormat: rounded(charts.units),
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
    axes: { category: words.tier, value: "" },
    numberFormat: rounded(charts.units),
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
