import { palette, type ChartFigures } from "./chartFigures";
import type { Box } from "./layout";

/** A pie, or with a hole in it a doughnut, of the first series. */
export function RoundPlot({ figures, plot }: { readonly figures: ChartFigures; readonly plot: Box }) {
  const [series] = figures.series;
  const values = series?.values.map((value) => Math.max(value ?? 0, 0)) ?? [];
  const whole = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(plot.width, plot.height) / 2 - 4;
  const [x, y] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  const hole = figures.kind.shape === "doughnut" ? 0.5 : 0;
  const at = (share: number, distance: number) =>
    `${x + Math.sin(share * 2 * Math.PI) * radius * distance} ${y - Math.cos(share * 2 * Math.PI) * radius * distance}`;
  let before = 0;
  return values.map((value, i) => {
    const from = before / (whole || 1);
    before += value;
    // A whole circle would begin where it ends, and not be drawn.
    const to = Math.min(before / (whole || 1), from + 0.9999);
    const large = to - from > 0.5 ? 1 : 0;
    const [labelX, labelY] = at((from + to) / 2, 0.75).split(" ");
    return (
      <g key={i}>
        <path
          d={`M${at(from, 1)}A${radius} ${radius} 0 ${large} 1 ${at(to, 1)}L${at(to, hole)}A${radius * hole} ${radius * hole} 0 ${large} 0 ${at(from, hole)}Z`}
          fill={sliceColor(i)}
          className="slice"
        />
        {series?.label && value > 0 && (
          <text className="middle" x={labelX} y={labelY}>
            {series.label(value)}
          </text>
        )}
      </g>
    );
  });
}

export const sliceColor = (index: number): string => palette[index % palette.length] ?? palette[0];
