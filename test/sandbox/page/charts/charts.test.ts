import { describe, expect, it } from "@jest/globals";
import { PlainEngine } from "../../../../sandbox/engine/plainEngine";
import type { ChartData } from "../../../../sandbox/model/chart/chartData";
import { barsOf } from "../../../../sandbox/page/charts/bars";
import { chartFigures } from "../../../../sandbox/page/charts/chartFigures";
import { describeChart } from "../../../../sandbox/page/charts/describeChart";
import { heightsOf } from "../../../../sandbox/page/charts/heights";
import { layOut } from "../../../../sandbox/page/charts/layout";
import { scaleOf } from "../../../../sandbox/page/charts/scale";
import { isDark, linesOf } from "../../../../sandbox/page/charts/words";
import { sheetOf } from "../../engine/cells";

function workbook() {
  const engine = new PlainEngine();
  sheetOf(engine).type("A1:C4", [
    ["Step", "Base", "Rise"],
    ["Opening", 0, 100],
    ["Churned", 60, -40],
    ["Goal", "none", 150],
  ]);
  return engine;
}

const chart = (chartType: string, properties: ChartData["properties"] = {}): ChartData => {
  const place = { left: 0, top: 0, width: 300, height: 200 };
  const categories = "Sheet1!$A$2:$A$4";
  return {
    ...place,
    id: "chart1",
    name: "Chart 1",
    chartType,
    properties,
    series: [
      { name: "Base", values: "Sheet1!$B$2:$B$4", categories, properties: { "format.fill.color": "none" } },
      { name: "Rise", values: "Sheet1!$C$2:$C$4", categories, properties: { hasDataLabels: true } },
    ],
  };
};

const axis = { ...chartFigures(workbook(), chart("Line")).valueAxis };

describe("a chart's figures", () => {
  it("are the live values of its cells, texts being gaps", () => {
    const engine = workbook();
    const read = () => chartFigures(engine, chart("ColumnStacked")).series.map(({ values }) => values);
    expect(read()).toEqual([
      [0, 60, undefined],
      [100, -40, 150],
    ]);
    sheetOf(engine).type("C2", [[7]]);
    expect(read()[1]).toEqual([7, -40, 150]);
  });

  it("have a title, a legend and names of categories as Excel chooses them", () => {
    const figures = chartFigures(
      workbook(),
      chart("Line", { "title.text": "Revenue", "legend.position": "Bottom" }),
    );
    expect([figures.title, figures.legend]).toEqual(["Revenue", "Bottom"]);
    expect(figures.categories).toEqual(["Opening", "Churned", "Goal"]);
    const bare = chartFigures(workbook(), chart("Line", { "legend.visible": false }));
    expect([bare.title, bare.legend]).toEqual([undefined, undefined]);
  });

  it("are told in words, without series that nobody sees", () => {
    expect(describeChart(chartFigures(workbook(), chart("ColumnStacked", { "title.text": "Bridge" })))).toBe(
      "Chart: Bridge. Rise: Opening 100, Churned -40, Goal 150.",
    );
  });

  it("are empty, not an error, where the cells are gone", () => {
    const engine = new PlainEngine();
    engine.addSheet("Other");
    engine.deleteSheet(sheetOf(engine).id);
    expect(chartFigures(engine, chart("Line")).series.map(({ values }) => values)).toEqual([[], []]);
  });
});

describe("bars and heights", () => {
  it("stand side by side from zero", () => {
    const bars = barsOf(chartFigures(workbook(), chart("ColumnClustered")));
    expect(bars.every(({ from }) => from === 0)).toBe(true);
    expect(bars).toHaveLength(5);
  });

  it("stand on each other, negative ones below zero", () => {
    const bars = barsOf(chartFigures(workbook(), chart("ColumnStacked"))).map(({ from, to }) => [from, to]);
    expect(bars).toEqual([
      [0, 0],
      [0, 100],
      [0, 60],
      [0, -40],
      [0, 150],
    ]);
  });

  it("share out the whole in a stack of shares", () => {
    const figures = chartFigures(workbook(), chart("AreaStacked100"));
    expect(heightsOf(figures).at(-1)).toEqual([1, 1, 1]);
  });

  it("of a waterfall begin where the one before ended", () => {
    const { series } = chart("Waterfall");
    const figures = chartFigures(workbook(), { ...chart("Waterfall"), series: series.slice(1) });
    expect(barsOf(figures).map(({ from, to }) => [from, to])).toEqual([
      [0, 100],
      [100, 60],
      [60, 210],
    ]);
  });
});

describe("scales, layout and words", () => {
  it("marks round numbers around all figures", () => {
    expect(scaleOf([3, 97], axis, true).marks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(scaleOf([-3, 4], axis, true).marks).toEqual([-4, -2, 0, 2, 4]);
  });

  it("keeps to the ends that were asked for, and copes with nothing to show", () => {
    const scale = scaleOf([3, 97], { ...axis, minimum: 10, maximum: 50 }, true);
    expect([scale.minimum, scale.maximum, scale.share(30)]).toEqual([10, 50, 0.5]);
    expect(scaleOf([], axis, true).marks[0]).toBe(0);
  });

  it("leaves the plot what title and legend don't take", () => {
    const size = { width: 400, height: 300 };
    const full = layOut(
      chartFigures(workbook(), chart("Line", { "legend.visible": false })),
      size,
      ["100"],
      1,
    );
    const shared = layOut(
      chartFigures(workbook(), chart("Line", { "title.text": "Any", "legend.position": "Bottom" })),
      size,
      ["100"],
      1,
    );
    expect(shared.plot.top).toBeGreaterThan(full.plot.top);
    expect(shared.plot.height).toBeLessThan(full.plot.height - 40);
  });

  it("breaks words into lines, and writes white on dark", () => {
    expect(linesOf("Price increase", 60)).toEqual(["Price", "increase"]);
    expect(linesOf("Extraordinarily", 60)).toEqual(["Extraordi…"]);
    expect([isDark("#17506b"), isDark("#dce9f0")]).toEqual([true, false]);
  });
});
