import { barsOf, type Bar } from "./bars";
import type { ChartFigures } from "./chartFigures";
import type { Box } from "./layout";
import type { Scale } from "./scale";
import { isDark } from "./words";

interface Props {
  readonly figures: ChartFigures;
  readonly plot: Box;
  readonly values: Scale;
}

/** Columns, or with the axes changed over bars. */
export function BarPlot({ figures, plot, values }: Props) {
  return barsOf(figures).map((bar) => (
    <OneBar
      key={`${bar.category}.${bar.series}`}
      figures={figures}
      bar={bar}
      box={boxOf(figures, bar, plot, values)}
    />
  ));
}

function boxOf(
  { kind, series, categories, categoryAxis }: ChartFigures,
  bar: Bar,
  plot: Box,
  values: Scale,
): Box {
  const sideways = kind.shape === "bar";
  const band = (sideways ? plot.height : plot.width) / Math.max(categories.length, 1);
  const abreast = kind.stacking === "none" && kind.shape !== "waterfall" ? series.length : 1;
  const thickness = band / (abreast + (series[0]?.gapWidth ?? 150) / 100);
  const along =
    band * bar.category + (band - thickness * abreast) / 2 + (abreast > 1 ? bar.series * thickness : 0);
  const clamp = (value: number) => Math.min(Math.max(values.share(value), 0), 1);
  const [low, high] = [clamp(Math.min(bar.from, bar.to)), clamp(Math.max(bar.from, bar.to))];
  return sideways
    ? {
        left: plot.left + plot.width * low,
        width: plot.width * (high - low),
        top: plot.top + (categoryAxis.reversed ? along : plot.height - along - thickness),
        height: thickness,
      }
    : {
        left: plot.left + along,
        width: thickness,
        top: plot.top + plot.height * (1 - high),
        height: plot.height * (high - low),
      };
}

function OneBar({
  figures,
  bar,
  box,
}: {
  readonly figures: ChartFigures;
  readonly bar: Bar;
  readonly box: Box;
}) {
  const series = figures.series[bar.series];
  if (!series) return null;
  const { fill, line, label } = series;
  return (
    <>
      <rect
        x={box.left}
        y={box.top}
        width={box.width}
        height={box.height}
        fill={fill ?? "none"}
        stroke={line ?? "none"}
      />
      {label && <BarLabel figures={figures} bar={bar} box={box} text={label(bar.value)} fill={fill} />}
    </>
  );
}

interface LabelProps {
  readonly figures: ChartFigures;
  readonly bar: Bar;
  readonly box: Box;
  readonly text: string;
  readonly fill: string | undefined;
}

/** Inside a bar of a stack where there is room for it, otherwise beyond its end. */
function BarLabel({ figures: { kind }, bar, box, text, fill }: LabelProps) {
  const sideways = kind.shape === "bar";
  const middle = box.left + box.width / 2;
  const inside = kind.stacking !== "none" && box.width > text.length * 6.2 && box.height > 16;
  if (inside) {
    return (
      <text
        className={fill !== undefined && isDark(fill) ? "middle on-dark" : "middle on-light"}
        x={middle}
        y={box.top + box.height / 2 + 4}
      >
        {text}
      </text>
    );
  }
  if (sideways) {
    const right = bar.to >= bar.from;
    return (
      <text
        className={right ? "start" : "end"}
        x={right ? box.left + box.width + 4 : box.left - 4}
        y={box.top + box.height / 2 + 4}
      >
        {text}
      </text>
    );
  }
  return (
    <text className="middle" x={middle} y={bar.to >= bar.from ? box.top - 4 : box.top + box.height + 12}>
      {text}
    </text>
  );
}
