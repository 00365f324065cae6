/** A chart as it was asked for; whoever draws it reads this. Sizes and places in points. */
export interface ChartData {
  readonly id: string;
  readonly name: string;
  readonly chartType: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesData[];
  /** Properties that were set on the chart and its parts, by path: `title.text`, `axes.valueAxis.minimum`. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ChartSeriesData {
  readonly name: string;
  /** Addresses with their sheet, absolute: `Sheet1!$B$2:$B$9`. */
  readonly values: string;
  readonly categories: string;
  /** Of the bubbles. */
  readonly sizes?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
