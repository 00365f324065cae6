import type {
  AxisLimits,
  ChartBlueprint,
  ChartKind,
  ChartSeries,
  ChartSource,
} from "../../sheets/blueprint/chart";
import { blockAddress } from "../excel/cellAddress";

const types: Readonly<Record<ChartKind, Excel.ChartType>> = {
  columns: "ColumnClustered" as Excel.ChartType.columnClustered,
  stackedColumns: "ColumnStacked" as Excel.ChartType.columnStacked,
  bars: "BarClustered" as Excel.ChartType.barClustered,
  scatter: "XYScatter" as Excel.ChartType.xyscatter,
};

const shades: Readonly<Record<Exclude<ChartSeries["shade"], "hidden">, string>> = {
  dark: "#17506B",
  medium: "#7FA8BC",
  light: "#DCE9F0",
};
const outline = "#17506B";

/** The cells that a source stands for; undefined where they aren't there. */
export type SourceRange = (source: ChartSource) => Excel.Range | undefined;

/**
 * Makes a sheet's charts. One whose cells aren't there is left out. Charts go with their sheet: a build that fails
 * deletes both, and later builds leave them to people.
 */
export function writeCharts(
  sheet: Excel.Worksheet,
  charts: readonly ChartBlueprint[],
  rangeOf: SourceRange,
): void {
  for (const blueprint of charts) {
    const series = blueprint.series.flatMap((one) => {
      const values = rangeOf(one.values);
      const categories = rangeOf(one.categories);
      return values && categories ? [{ ...one, ranges: { values, categories } }] : [];
    });
    const [first] = series;
    if (first && series.length === blueprint.series.length) writeChart(sheet, blueprint, first, series);
  }
}

type PlacedSeries = ChartSeries & {
  readonly ranges: { readonly values: Excel.Range; readonly categories: Excel.Range };
};

function writeChart(
  sheet: Excel.Worksheet,
  blueprint: ChartBlueprint,
  first: PlacedSeries,
  series: readonly PlacedSeries[],
): void {
  const { kind, position, limits } = blueprint;
  // From cells that hold numbers from the start, so that Excel makes one series of them.
  const seed = kind === "scatter" ? first.ranges.categories : first.ranges.values;
  const chart = sheet.charts.add(types[kind], seed, "Columns");
  const { from, to } = position;
  chart.setPosition(corner(from), corner(to));
  for (const [i, one] of series.entries()) {
    const made = i === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    writeSeries(made, one, kind);
  }
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.minorTickMark = "None";
  if (limits) {
    limitAxis(categoryAxis, limits.category);
    limitAxis(valueAxis, limits.value);
  }
  // The first bar on top, as its row in the sheet.
  if (kind === "bars") categoryAxis.reversePlotOrder = true;
  valueAxis.majorGridlines.visible = kind === "scatter";
  showScale(chart, blueprint);
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  nameChart(chart, blueprint);
}

/** Figures at the bars say more than a scale beside them. */
export function showScale({ axes: { valueAxis } }: Excel.Chart, { series }: ChartBlueprint): void {
  valueAxis.visible = !series.some(({ labels }) => labels);
}

/** The words of a chart: its title, those of its axes and series, and of its figures: thousands, millions. */
export function nameChart(chart: Excel.Chart, blueprint: ChartBlueprint): void {
  const { kind, title, axes, series, numberFormat } = blueprint;
  chart.name = title;
  chart.title.text = title;
  chart.axes.valueAxis.numberFormat = numberFormat;
  nameAxis(chart.axes.valueAxis, axes.value);
  nameAxis(chart.axes.categoryAxis, axes.category);
  for (const [i, { name, shade, labels }] of series.entries()) {
    const one = chart.series.getItemAt(i);
    // An invisible series has no name in the legend either.
    one.name = shade === "hidden" ? " " : name;
    if (labels && kind !== "scatter") one.dataLabels.numberFormat = numberFormat;
  }
}

function nameAxis({ title }: Excel.ChartAxis, text: string): void {
  if (text === "") return;
  title.visible = true;
  title.text = text;
}

function limitAxis(axis: Excel.ChartAxis, { minimum, maximum }: AxisLimits): void {
  axis.minimum = minimum;
  axis.maximum = maximum;
}

function writeSeries(
  series: Excel.ChartSeries,
  { shade, labels, ranges }: PlacedSeries,
  kind: ChartKind,
): void {
  series.setValues(ranges.values);
  series.setXAxisValues(ranges.categories);
  if (kind === "scatter") {
    series.markerStyle = "Circle";
    series.markerSize = 7;
    if (shade !== "hidden") {
      series.markerBackgroundColor = shades[shade];
      series.markerForegroundColor = outline;
    }
    return;
  }
  series.gapWidth = 50;
  if (shade === "hidden") {
    series.format.fill.clear();
    series.format.line.lineStyle = "None";
  } else {
    series.format.fill.setSolidColor(shades[shade]);
    series.format.line.color = outline;
  }
  labelSeries(series, { shade, labels }, kind);
}

/** Figures at the columns or bars of a series, or none. */
export function labelSeries(
  series: Excel.ChartSeries,
  { shade, labels }: Pick<ChartSeries, "shade" | "labels">,
  kind: ChartKind,
): void {
  series.hasDataLabels = labels;
  if (!labels) return;
  series.dataLabels.format.font.size = 8;
  if (kind !== "stackedColumns") return;
  // Stacked, a label stands on its column, however thin that is.
  if (shade === "dark") series.dataLabels.format.font.color = "#FFFFFF";
  else series.dataLabels.format.fill.setSolidColor("#FFFFFF");
}

function corner({ row, column }: ChartBlueprint["position"]["from"]): string {
  return blockAddress({ row, column, rows: 1, columns: 1 });
}
