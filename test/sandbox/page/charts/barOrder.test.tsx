import { expect, it } from "@jest/globals";
import { renderToStaticMarkup } from "react-dom/server";
import { PlainEngine } from "../../../../sandbox/engine/plainEngine";
import { BarPlot } from "../../../../sandbox/page/charts/BarPlot";
import { chartFigures } from "../../../../sandbox/page/charts/chartFigures";
import { scaleOf } from "../../../../sandbox/page/charts/scale";
import { sheetOf } from "../../engine/cells";

const plot = { left: 0, top: 0, width: 100, height: 100 };

/** How far down each bar begins, in the order of the cells. */
function tops(reversed: boolean): readonly number[] {
  const engine = new PlainEngine();
  sheetOf(engine).type("A1:B2", [
    ["Goal", 4],
    ["Covered", 3],
  ]);
  const series = [
    { name: "Amount", values: "Sheet1!$B$1:$B$2", categories: "Sheet1!$A$1:$A$2", properties: {} },
  ];
  const properties = { "axes.categoryAxis.reversePlotOrder": reversed };
  const place = { left: 0, top: 0, width: 100, height: 100 };
  const chart = { ...place, id: "c", name: "C", chartType: "BarClustered", properties, series };
  const figures = chartFigures(engine, chart);
  const values = scaleOf([0, 4], figures.valueAxis, true);
  const drawn = renderToStaticMarkup(<BarPlot figures={figures} plot={plot} values={values} />);
  return [...drawn.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
}

it("bars stand from the bottom up, or from the top down where their order is reversed", () => {
  expect(tops(false)).toEqual([65, 15]);
  expect(tops(true)).toEqual([15, 65]);
});
