type Shape = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "waterfall";

/** How a chart is drawn. */
export interface ChartKind {
  readonly shape: Shape;
  readonly stacking: "none" | "sum" | "share";
  readonly markers: boolean;
  readonly lines: boolean;
}

const shapes: readonly (readonly [RegExp, Shape])[] = [
  [/^(Column|Histogram|Pareto|Cylinder|Cone|Pyramid|3DColumn)/, "column"],
  [/^(Bar|3DBar|Funnel)/, "bar"],
  [/^(Line|3DLine)/, "line"],
  [/^(Area|3DArea)/, "area"],
  [/^(Pie|3DPie)/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^XYScatter/, "scatter"],
  [/^Bubble/, "bubble"],
  [/^Waterfall/, "waterfall"],
];

/** Kinds by Excel's names; one that isn't drawn becomes columns, so that its figures are seen. */
export function chartKind(chartType: string): ChartKind {
  const shape = shapes.find(([pattern]) => pattern.test(chartType))?.[1] ?? "column";
  return {
    shape,
    stacking: chartType.includes("Stacked100") ? "share" : chartType.includes("Stacked") ? "sum" : "none",
    markers: chartType === "XYScatter" || /Markers|Smooth$|ScatterLines$/.test(chartType),
    lines: shape !== "scatter" || /Lines|Smooth/.test(chartType),
  };
}

export const isRound = ({ shape }: ChartKind): boolean => shape === "pie" || shape === "doughnut";

/** Both axes count. */
export const isScattered = ({ shape }: ChartKind): boolean => shape === "scatter" || shape === "bubble";
