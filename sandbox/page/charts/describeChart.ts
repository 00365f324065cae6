import type { ChartFigures } from "./chartFigures";
import { isScattered } from "./chartKind";

const most = 12;

/** What a chart shows in words, for those who don't see it. */
export function describeChart({ kind, title, series, categories, valueAxis }: ChartFigures): string {
  const parts = series
    .filter(({ fill, line }) => fill !== undefined || line !== undefined)
    .map(({ name, values }) => {
      const known = values.filter((value) => value !== undefined);
      if (isScattered(kind) || known.length > most) return `${name}: ${known.length} points.`;
      const points = values.flatMap((value, i) =>
        value === undefined ? [] : [`${categories[i] ?? i + 1} ${valueAxis.text(value)}`],
      );
      return `${name}: ${points.join(", ")}.`;
    });
  return [`Chart${title === undefined ? "" : `: ${title}`}.`, ...parts].join(" ");
}
