import type { ChartFigures } from "./chartFigures";

/** A bar from one figure to another, of a category and a series. */
export interface Bar {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  /** What its label says. */
  readonly value: number;
}

/** The bars of a chart: side by side from zero, or one on the other, negative ones downwards. */
export function barsOf({ kind, series, categories }: ChartFigures): readonly Bar[] {
  if (kind.shape === "waterfall") return waterfall(series[0]?.values ?? []);
  return categories.flatMap((_, category) => {
    const values = series.map((one) => one.values[category]);
    if (kind.stacking === "none") {
      return values.flatMap((value, index) =>
        value === undefined ? [] : [{ category, series: index, from: 0, to: value, value }],
      );
    }
    const whole = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
    const size = (value: number) => (kind.stacking === "share" ? value / (whole || 1) : value);
    let [up, down] = [0, 0];
    return values.flatMap((value, index) => {
      if (value === undefined) return [];
      const from = value < 0 ? down : up;
      const to = from + size(value);
      if (value < 0) down = to;
      else up = to;
      return [{ category, series: index, from, to, value }];
    });
  });
}

/** Each on the end of the one before. */
function waterfall(values: readonly (number | undefined)[]): readonly Bar[] {
  let end = 0;
  return values.map((value = 0, category) => {
    const from = end;
    end += value;
    return { category, series: 0, from, to: end, value };
  });
}
