import { HostError } from "../../host/hostError";
import type { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { cellsArgument } from "../cellsArgument";
import type { ChartData } from "./chartData";
import { ChartParts } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { seriesOf } from "./seriesOf";
import { guardSheet } from "../guard";
import { recordStore } from "../propertyStore";

/** A chart on a sheet: what was asked for, kept as data. */
export class Chart extends ChartParts {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    readonly id: string,
  ) {
    super(
      recordStore(
        () => readChart(book, sheetId, id).properties,
        (properties) => writeChart(book, sheetId, id, { properties }),
      ),
    );
  }

  override get hostId(): string {
    return this.id;
  }

  override get defaultProperties(): readonly string[] {
    return ["chartType", "height", "id", "left", "name", "top", "width"];
  }

  get name(): string {
    return this.data().name;
  }

  set name(name: string) {
    this.change({ name });
  }

  get chartType(): string {
    return this.data().chartType;
  }

  set chartType(chartType: string) {
    this.change({ chartType });
  }

  get left(): number {
    return this.data().left;
  }

  set left(left: number) {
    this.change({ left });
  }

  get top(): number {
    return this.data().top;
  }

  set top(top: number) {
    this.change({ top });
  }

  get width(): number {
    return this.data().width;
  }

  set width(width: number) {
    this.change({ width });
  }

  get height(): number {
    return this.data().height;
  }

  set height(height: number) {
    this.change({ height });
  }

  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
  }

  get series(): HostObject {
    return new ChartSeriesCollection(
      this.book,
      this.sheetId,
      () => this.data().series,
      (series) => this.change({ series }),
    );
  }

  setData(source: unknown, seriesBy = "Auto"): void {
    this.change({ series: seriesOf(this.book, cellsArgument(this.book, source, this.sheetId), seriesBy) });
  }

  /** From the upper left corner of one cell to the lower right corner of another. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = cellsArgument(this.book, startCell, this.sheetId).area;
    const at = { left: this.distance("columns", 0, start.column), top: this.distance("rows", 0, start.row) };
    if (endCell === undefined || endCell === null) {
      this.change(at);
      return;
    }
    const end = cellsArgument(this.book, endCell, this.sheetId).area;
    this.change({
      ...at,
      width: this.distance("columns", start.column, end.column + end.columns),
      height: this.distance("rows", start.row, end.row + end.rows),
    });
  }

  activate(): void {
    this.book.engine.activate(this.sheetId);
  }

  delete(): void {
    guardSheet(this.book, this.sheetId, "allowEditObjects");
    const state = this.book.state.sheet(this.sheetId);
    state.charts = state.charts.filter((chart) => chart.id !== this.id);
  }

  private distance(kind: "columns" | "rows", from: number, to: number): number {
    return this.book.engine[kind](this.sheetId, from, to - from).reduce(
      (sum, line) => sum + (line.hidden ? 0 : line.size),
      0,
    );
  }

  private change(patch: Partial<ChartData>): void {
    writeChart(this.book, this.sheetId, this.id, patch);
  }

  private data(): ChartData {
    return readChart(this.book, this.sheetId, this.id);
  }
}

function readChart(book: Book, sheetId: string, id: string): ChartData {
  const chart = book.state.sheet(sheetId).charts.find((other) => other.id === id);
  if (!chart) {
    throw new HostError("ItemNotFound", "The chart is no longer there.");
  }
  return chart;
}

function writeChart(book: Book, sheetId: string, id: string, patch: Partial<ChartData>): void {
  guardSheet(book, sheetId, "allowEditObjects");
  const state = book.state.sheet(sheetId);
  state.charts = state.charts.map((chart) => (chart.id === id ? { ...chart, ...patch } : chart));
}
