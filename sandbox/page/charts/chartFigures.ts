import { parseArea, splitSheet } from "../../engine/address";
import type { Area } from "../../engine/area";
import type { CellValue } from "../../engine/cellValue";
import { displayText } from "../../engine/displayText";
import type { Engine } from "../../engine/engine";
import type { ChartData, ChartSeriesData } from "../../model/chart/chartData";
import { type ChartKind, chartKind, isRound } from "./chartKind";

/** A chart with the figures that its cells hold now. */
export interface ChartFigures {
  readonly kind: ChartKind;
  readonly title: string | undefined;
  readonly series: readonly SeriesFigures[];
  readonly categories: readonly string[];
  readonly legend: LegendPlace | undefined;
  readonly categoryAxis: AxisFigures;
  readonly valueAxis: AxisFigures;
}

type LegendPlace = "Top" | "Bottom" | "Left" | "Right";

export interface SeriesFigures {
  readonly name: string;
  /** Blank cells and texts are gaps. */
  readonly values: readonly (number | undefined)[];
  /** Where the points of a scatter chart stand; otherwise their number. */
  readonly places: readonly (number | undefined)[];
  readonly sizes: readonly (number | undefined)[];
  /** Undefined: not filled. */
  readonly fill: string | undefined;
  readonly line: string | undefined;
  readonly gapWidth: number;
  /** Undefined: without labels. */
  readonly label: ((value: number) => string) | undefined;
}

export interface AxisFigures {
  readonly visible: boolean;
  readonly title: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly step: number | undefined;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  readonly text: (value: number) => string;
}

/** Excel's accents, in turn. */
export const palette = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"] as const;

type Properties = Readonly<Record<string, unknown>>;

export function chartFigures(engine: Engine, chart: ChartData): ChartFigures {
  const { properties } = chart;
  const kind = chartKind(chart.chartType);
  const shown = chart.series.filter((series) => series.properties["filtered"] !== true);
  const formats = shown.map(({ values }) => cellsAt(engine, values)?.format ?? "General");
  const series = shown.map((one, i) => seriesFigures(engine, chart, one, i, formats[i] ?? "General"));
  const first = shown.find(({ categories }) => categories !== "");
  const texts = first ? (cellsAt(engine, first.categories)?.texts ?? []) : [];
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    kind,
    title: titleOf(chart),
    series,
    categories: Array.from({ length: count }, (_, i) => texts[i] ?? String(i + 1)),
    legend: legendOf(properties, series.length > 1 || isRound(kind)),
    categoryAxis: axisOf(properties, "axes.categoryAxis", "General", false),
    valueAxis: axisOf(
      properties,
      "axes.valueAxis",
      kind.stacking === "share" ? "0%" : (formats[0] ?? "General"),
      true,
    ),
  };
}

/** What was asked for, or as in Excel the name of a single series. */
function titleOf({ properties, series, name }: ChartData): string | undefined {
  if (properties["title.visible"] === false) return undefined;
  return text(properties["title.text"]) ?? (series.length === 1 ? (series[0]?.name ?? name) : undefined);
}

function legendOf(properties: Properties, usual: boolean): LegendPlace | undefined {
  if (!(properties["legend.visible"] ?? usual)) return undefined;
  const place = properties["legend.position"];
  return place === "Top" || place === "Bottom" || place === "Left" ? place : "Right";
}

function seriesFigures(
  engine: Engine,
  chart: ChartData,
  { name, values, categories, sizes, properties }: ChartSeriesData,
  index: number,
  cellFormat: string,
): SeriesFigures {
  const usual = palette[index % palette.length] ?? palette[0];
  const numbers = cellsAt(engine, values)?.numbers ?? [];
  const xs = categories === "" ? undefined : cellsAt(engine, categories)?.numbers;
  const labelled = properties["hasDataLabels"] === true || "dataLabels.showValue" in chart.properties;
  const format = text(properties["dataLabels.numberFormat"] ?? chart.properties["dataLabels.numberFormat"]);
  const fill = properties["format.fill.color"] ?? properties["markerBackgroundColor"] ?? usual;
  const line = properties["format.line.color"] ?? properties["markerForegroundColor"];
  return {
    name,
    values: numbers,
    places: numbers.map((_, i) => (xs?.some((x) => x !== undefined) ? xs[i] : i + 1)),
    sizes: (sizes !== undefined && cellsAt(engine, sizes)?.numbers) || [],
    fill: fill === "none" ? undefined : String(fill),
    line: properties["format.line.lineStyle"] === "None" ? undefined : text(line),
    gapWidth: Number(properties["gapWidth"] ?? 150),
    label: labelled ? (value) => displayText(value, format ?? cellFormat) : undefined,
  };
}

function axisOf(
  properties: Properties,
  path: string,
  cellFormat: string,
  usualGridlines: boolean,
): AxisFigures {
  const get = (name: string): unknown => properties[`${path}.${name}`];
  const format = text(get("numberFormat")) ?? cellFormat;
  return {
    visible: get("visible") !== false,
    title: get("title.visible") === false ? undefined : text(get("title.text")),
    minimum: number(get("minimum")),
    maximum: number(get("maximum")),
    step: number(get("majorUnit")),
    gridlines: Boolean(get("majorGridlines.visible") ?? usualGridlines),
    reversed: get("reversePlotOrder") === true,
    text: (value) => displayText(value, format),
  };
}

interface ReadCells {
  readonly numbers: readonly (number | undefined)[];
  readonly texts: readonly string[];
  /** Of the first cell. */
  readonly format: string;
}

function cellsAt(engine: Engine, address: string): ReadCells | undefined {
  const { sheet, rest } = splitSheet(address);
  const area: Area | undefined = parseArea(rest.replaceAll("$", ""));
  const sheetId = engine.sheets.find(({ name }) => name === sheet)?.id;
  if (!area || sheetId === undefined) return undefined;
  const asNumber = (value: CellValue) => (typeof value === "number" ? value : undefined);
  return {
    numbers: engine.values(sheetId, area).flat().map(asNumber),
    texts: engine.texts(sheetId, area).flat(),
    format: engine.styles(sheetId, { ...area, rows: 1, columns: 1 })[0]?.[0]?.numberFormat ?? "General",
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
