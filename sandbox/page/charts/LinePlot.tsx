import type { ChartFigures, SeriesFigures } from "./chartFigures";
import { heightsOf } from "./heights";
import type { Box } from "./layout";
import type { Scale } from "./scale";

interface Props {
  readonly figures: ChartFigures;
  readonly plot: Box;
  readonly values: Scale;
  /** Of a scatter chart; otherwise the points stand in the middle of their categories. */
  readonly places: Scale | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly size: number;
}

/** Lines, areas and points, over categories or over figures. */
export function LinePlot({ figures, plot, values, places }: Props) {
  const { kind, series } = figures;
  const largest = Math.max(1, ...series.flatMap(({ sizes }) => sizes.map((size) => size ?? 0)));
  const zero = plot.top + plot.height * (1 - Math.min(Math.max(values.share(0), 0), 1));
  const heights = heightsOf(figures);
  // What is stacked higher is drawn first, or it would hide the rest.
  return [...series.entries()].reverse().map(([index, one]) => {
    const points = pointsOf(one, heights[index] ?? [], figures, plot, values, places);
    const path = points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");
    const [first, last] = [points[0], points.at(-1)];
    const stroke = (kind.markers ? one.line : undefined) ?? one.fill ?? one.line;
    return (
      <g key={index}>
        {kind.shape === "area" && first && last && (
          <path
            d={`${path}L${last.x} ${zero}L${first.x} ${zero}Z`}
            fill={one.fill ?? "none"}
            fillOpacity={0.7}
          />
        )}
        {kind.shape !== "bubble" && kind.lines && stroke !== undefined && (
          <path d={path} fill="none" stroke={stroke} strokeWidth={2} strokeLinejoin="round" />
        )}
        {points.map(({ x, y, value, size }, i) => (
          <g key={i}>
            {kind.shape === "bubble" ? (
              <circle
                cx={x}
                cy={y}
                r={4 + 20 * Math.sqrt(size / largest)}
                fill={one.fill ?? "none"}
                fillOpacity={0.7}
              />
            ) : (
              kind.markers && (
                <circle cx={x} cy={y} r={3.5} fill={one.fill ?? "none"} stroke={one.line ?? "none"} />
              )
            )}
            {one.label && (
              <text className="middle" x={x} y={y - 8}>
                {one.label(value)}
              </text>
            )}
          </g>
        ))}
      </g>
    );
  });
}

function pointsOf(
  { values: figures, places: xs, sizes }: SeriesFigures,
  heights: readonly (number | undefined)[],
  { categories }: ChartFigures,
  plot: Box,
  values: Scale,
  places: Scale | undefined,
): readonly Point[] {
  return figures.flatMap((value, i) => {
    const place = places ? xs[i] : i;
    const height = heights[i];
    if (value === undefined || height === undefined || place === undefined) return [];
    const share = places ? places.share(place) : (i + 0.5) / Math.max(categories.length, 1);
    return [
      {
        x: plot.left + plot.width * share,
        y: plot.top + plot.height * (1 - values.share(height)),
        value,
        size: Math.max(sizes[i] ?? 0, 0),
      },
    ];
  });
}
