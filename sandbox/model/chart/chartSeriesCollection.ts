import { formatAddress } from "../../engine/address";
import { HostError } from "../../host/hostError";
import { HostCollection } from "../../host/hostObject";
import type { Book } from "../book";
import { sheetInfo } from "../book";
import { cellsArgument } from "../cellsArgument";
import type { ChartSeriesData } from "./chartData";
import { SeriesParts } from "./chartParts";
import { recordStore } from "../propertyStore";

/** The series of a chart, in the order in which they are drawn. */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  override readonly apiName = "Excel.ChartSeriesCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly read: () => readonly ChartSeriesData[],
    private readonly write: (series: readonly ChartSeriesData[]) => void,
  ) {
    super();
  }

  get items(): readonly ChartSeries[] {
    return this.read().map((_, i) => this.series(i));
  }

  get count(): number {
    return this.read().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string): ChartSeries {
    return this.getItemAt(Number(key));
  }

  getItemAt(index: number): ChartSeries {
    if (!this.read()[index]) {
      throw new HostError("InvalidArgument", `There is no series ${index}.`);
    }
    return this.series(index);
  }

  add(name?: string | null, index?: number | null): ChartSeries {
    const series = [...this.read()];
    const at = index ?? series.length;
    series.splice(at, 0, {
      name: name ?? `Series${series.length + 1}`,
      values: "",
      categories: "",
      properties: {},
    });
    this.write(series);
    return this.series(at);
  }

  private series(index: number): ChartSeries {
    return new ChartSeries(
      (range) => {
        const { sheetId, area } = cellsArgument(this.book, range, this.sheetId);
        return formatAddress(sheetInfo(this.book, sheetId).name, area, true);
      },
      index,
      this.read,
      this.write,
    );
  }
}

class ChartSeries extends SeriesParts {
  constructor(
    private readonly addressOf: (range: unknown) => string,
    private readonly index: number,
    private readonly read: () => readonly ChartSeriesData[],
    private readonly write: (series: readonly ChartSeriesData[]) => void,
  ) {
    super(
      recordStore(
        () => read()[index]?.properties ?? {},
        (properties) => write(read().map((series, i) => (i === index ? { ...series, properties } : series))),
      ),
    );
  }

  override get hostId(): string {
    return String(this.index);
  }

  get name(): string {
    return this.read()[this.index]?.name ?? "";
  }

  set name(name: string) {
    this.change({ name });
  }

  setValues(range: unknown): void {
    this.change({ values: this.addressOf(range) });
  }

  setXAxisValues(range: unknown): void {
    this.change({ categories: this.addressOf(range) });
  }

  setBubbleSizes(range: unknown): void {
    this.change({ sizes: this.addressOf(range) });
  }

  getDimensionDataSourceString(dimension: string): string {
    const { values = "", categories = "", sizes = "" } = this.read()[this.index] ?? {};
    switch (dimension) {
      case "Values":
      case "YValues":
        return values;
      case "Categories":
      case "XValues":
        return categories;
      case "BubbleSizes":
        return sizes;
      default:
        throw new HostError("InvalidArgument", `${dimension} is not a dimension of a series.`);
    }
  }

  delete(): void {
    this.write(this.read().filter((_, i) => i !== this.index));
  }

  private change(patch: Partial<ChartSeriesData>): void {
    this.write(this.read().map((series, i) => (i === this.index ? { ...series, ...patch } : series)));
  }
}
