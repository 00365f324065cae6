import type { ChartFigures } from "./chartFigures";

type Heights = readonly (number | undefined)[];

/** How high each series' points stand: as they are, or on those of the series before. */
export function heightsOf({ kind, series }: ChartFigures): readonly Heights[] {
  if (kind.stacking === "none") return series.map(({ values }) => values);
  const whole = (i: number) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0) || 1;
  return series.map(({ values }, upTo) =>
    values.map((_, i) => {
      const sum = series.slice(0, upTo + 1).reduce((below, one) => below + (one.values[i] ?? 0), 0);
      return kind.stacking === "share" ? sum / whole(i) : sum;
    }),
  );
}
