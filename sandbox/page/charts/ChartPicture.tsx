import { Axes } from "./Axes";
import { BarPlot } from "./BarPlot";
import { barsOf } from "./bars";
import type { ChartFigures } from "./chartFigures";
import { heightsOf } from "./heights";
import { isRound, isScattered } from "./chartKind";
import { describeChart } from "./describeChart";
import { layOut } from "./layout";
import { Legend } from "./Legend";
import { LinePlot } from "./LinePlot";
import { RoundPlot } from "./RoundPlot";
import { scaleOf, type Scale } from "./scale";
import { linesOf } from "./words";

interface Props {
  readonly figures: ChartFigures;
  readonly width: number;
  readonly height: number;
}

/** A chart as a picture that says in words what it shows. */
export function ChartPicture({ figures, width, height }: Props) {
  const { kind, title, categories, categoryAxis } = figures;
  const values = valueScale(figures);
  const places = isScattered(kind)
    ? scaleOf(
        figures.series.flatMap(({ places: xs }) => xs.filter((x) => x !== undefined)),
        categoryAxis,
        false,
      )
    : undefined;
  const band = width / Math.max(categories.length, 1);
  const linesBelow =
    places || kind.shape === "bar"
      ? 1
      : Math.max(1, ...categories.map((category) => linesOf(category, band * 0.8 - 6).length));
  const sideLabels = kind.shape === "bar" ? categories : values.marks.map(figures.valueAxis.text);
  const layout = layOut(figures, { width, height }, sideLabels, linesBelow);
  return (
    <svg className="chart" role="img" aria-label={describeChart(figures)} viewBox={`0 0 ${width} ${height}`}>
      <rect className="chart-ground" x={0.5} y={0.5} width={width - 1} height={height - 1} />
      {title !== undefined && (
        <text className="chart-title" x={width / 2} y={24}>
          {title}
        </text>
      )}
      {!isRound(kind) && <Axes figures={figures} layout={layout} values={values} places={places} />}
      <Plot figures={figures} plot={layout.plot} values={values} places={places} />
      {layout.legend && <Legend figures={figures} box={layout.legend} />}
    </svg>
  );
}

interface PlotProps {
  readonly figures: ChartFigures;
  readonly plot: ReturnType<typeof layOut>["plot"];
  readonly values: Scale;
  readonly places: Scale | undefined;
}

function Plot({ figures, plot, values, places }: PlotProps) {
  if (isRound(figures.kind)) return <RoundPlot figures={figures} plot={plot} />;
  if (hasBars(figures)) return <BarPlot figures={figures} plot={plot} values={values} />;
  return <LinePlot figures={figures} plot={plot} values={values} places={places} />;
}

const hasBars = ({ kind: { shape } }: ChartFigures): boolean =>
  shape === "column" || shape === "bar" || shape === "waterfall";

function valueScale(figures: ChartFigures): Scale {
  const shown = hasBars(figures)
    ? barsOf(figures).flatMap(({ from, to }) => [from, to])
    : heightsOf(figures).flatMap((heights) => heights.filter((height) => height !== undefined));
  return scaleOf(shown, figures.valueAxis, !isScattered(figures.kind));
}
