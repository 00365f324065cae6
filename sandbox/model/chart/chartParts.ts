import { STANDARD_FONT } from "../../engine/standardFont";
import { HostObject } from "../../host/hostObject";
import { colorOf } from "../format/color";
import type { PropertyStore } from "../propertyStore";
import { storedObject } from "../storedObject";

/** The fill of a part of a chart. */
class ChartFill extends HostObject {
  override readonly apiName = "Excel.ChartFill";

  constructor(private readonly store: PropertyStore) {
    super();
  }

  setSolidColor(color: string): void {
    this.store.set("color", colorOf(color));
  }

  getSolidColor(): unknown {
    return this.store.get("color") ?? "";
  }

  clear(): void {
    this.store.set("color", "none");
  }
}

const Line = storedObject("Excel.ChartLineFormat", { color: "", lineStyle: "Automatic", weight: 0.75 });
const Border = storedObject("Excel.ChartBorder", { color: "", lineStyle: "Automatic", weight: 0.75 });
const Font = storedObject("Excel.ChartFont", {
  bold: false,
  color: "#595959",
  italic: false,
  name: STANDARD_FONT.name,
  size: 10,
  underline: "None",
});

const text = { fill: ChartFill, font: Font, border: Border };

const Title = storedObject(
  "Excel.ChartTitle",
  {
    text: "",
    visible: true,
    overlay: false,
    position: "Top",
    horizontalAlignment: "Center",
    left: 0,
    top: 0,
    textOrientation: 0,
    verticalAlignment: "Center",
    showShadow: false,
  },
  { format: storedObject("Excel.ChartTitleFormat", {}, text) },
);

const Legend = storedObject(
  "Excel.ChartLegend",
  {
    visible: true,
    position: "Right",
    overlay: false,
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    showShadow: false,
  },
  { format: storedObject("Excel.ChartLegendFormat", {}, text) },
);

const labels = {
  position: "BestFit",
  separator: ", ",
  showBubbleSize: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showSeriesName: false,
  showValue: true,
  numberFormat: "General",
  linkNumberFormat: true,
};

const DataLabels = storedObject("Excel.ChartDataLabels", labels, {
  format: storedObject("Excel.ChartDataLabelFormat", {}, text),
});

const Gridlines = storedObject(
  "Excel.ChartGridlines",
  { visible: false },
  { format: storedObject("Excel.ChartGridlinesFormat", {}, { line: Line }) },
);

const AxisTitle = storedObject(
  "Excel.ChartAxisTitle",
  { text: "", visible: false },
  { format: storedObject("Excel.ChartAxisTitleFormat", {}, text) },
);

const Axis = storedObject(
  "Excel.ChartAxis",
  {
    minimum: "",
    maximum: "",
    majorUnit: "",
    minorUnit: "",
    visible: true,
    reversePlotOrder: false,
    numberFormat: "General",
    linkNumberFormat: true,
    displayUnit: "None",
    majorTickMark: "Outside",
    minorTickMark: "None",
    categoryType: "Automatic",
    isBetweenCategories: true,
    tickLabelPosition: "NextToAxis",
    tickLabelSpacing: 1,
    tickMarkSpacing: 1,
    scaleType: "Linear",
    textOrientation: 0,
  },
  {
    title: AxisTitle,
    majorGridlines: Gridlines,
    minorGridlines: Gridlines,
    format: storedObject("Excel.ChartAxisFormat", {}, { font: Font, line: Line }),
  },
);

const Axes = storedObject("Excel.ChartAxes", {}, { categoryAxis: Axis, valueAxis: Axis, seriesAxis: Axis });

const AreaFormat = storedObject(
  "Excel.ChartAreaFormat",
  { roundedCorners: false, colorScheme: "ColorfulPalette1" },
  text,
);

const PlotArea = storedObject(
  "Excel.ChartPlotArea",
  { left: 0, top: 0, width: 0, height: 0, position: "Automatic" },
  { format: storedObject("Excel.ChartPlotAreaFormat", {}, { fill: ChartFill, border: Border }) },
);

/** What of a chart is kept by path: title, legend, axes and the like. */
export const ChartParts = storedObject(
  "Excel.Chart",
  {
    categoryLabelLevel: 0,
    displayBlanksAs: "NotPlotted",
    plotBy: "Columns",
    plotVisibleOnly: true,
    seriesNameLevel: 0,
    showAllFieldButtons: false,
    showDataLabelsOverMaximum: true,
    style: 201,
  },
  {
    title: Title,
    legend: Legend,
    dataLabels: DataLabels,
    axes: Axes,
    format: AreaFormat,
    plotArea: PlotArea,
  },
);

/** What of a series is kept by path. */
export const SeriesParts = storedObject(
  "Excel.ChartSeries",
  {
    axisGroup: "Primary",
    bubbleScale: 100,
    chartType: "",
    doughnutHoleSize: 50,
    explosion: 0,
    filtered: false,
    firstSliceAngle: 0,
    gapWidth: 150,
    hasDataLabels: false,
    invertIfNegative: false,
    markerBackgroundColor: "",
    markerForegroundColor: "",
    markerSize: 5,
    markerStyle: "Automatic",
    overlap: 0,
    plotOrder: 0,
    showShadow: false,
    smooth: false,
    varyByCategories: false,
  },
  {
    dataLabels: DataLabels,
    format: storedObject("Excel.ChartSeriesFormat", {}, { fill: ChartFill, line: Line }),
  },
);
