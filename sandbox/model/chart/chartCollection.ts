import type { Book } from "../book";
import { cellsArgument } from "../cellsArgument";
import { Chart } from "./chart";
import type { ChartData } from "./chartData";
import { guardSheet } from "../guard";
import { KeyedCollection } from "../keyedCollection";
import { seriesOf } from "./seriesOf";

/** The charts of a sheet; a key is a chart's name or id. */
export class ChartCollection extends KeyedCollection<Chart> {
  override readonly apiName = "Excel.ChartCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  override get eventTargetId(): string {
    return this.sheetId;
  }

  get items(): readonly Chart[] {
    return this.charts().map((chart) => new Chart(this.book, this.sheetId, chart.id));
  }

  get count(): number {
    return this.charts().length;
  }

  add(chartType: string, source: unknown, seriesBy = "Auto"): Chart {
    guardSheet(this.book, this.sheetId, "allowEditObjects");
    const state = this.book.state.sheet(this.sheetId);
    const number = 1 + Math.max(0, ...state.charts.map((chart) => Number(chart.id.slice(5))));
    const id = `chart${number}`;
    state.charts = [
      ...state.charts,
      {
        id,
        name: `Chart ${number}`,
        chartType,
        left: 0,
        top: 0,
        width: 360,
        height: 216,
        series: seriesOf(this.book, cellsArgument(this.book, source, this.sheetId), seriesBy),
        properties: {},
      },
    ];
    return new Chart(this.book, this.sheetId, id);
  }

  protected find(key: string): Chart | undefined {
    return this.items.find((chart) => chart.name === key || chart.id === key);
  }

  private charts(): readonly ChartData[] {
    return this.book.state.sheet(this.sheetId).charts;
  }
}
