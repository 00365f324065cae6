import type { Univer } from "@univerjs/core";
import { useEffect, useReducer } from "react";
import { createPortal } from "react-dom";
import type { ExcelModel } from "../../model/excelModel";
import { gridView } from "../grid/gridView";
import { onGridMoved } from "../grid/onGridMoved";
import { chartFigures } from "./chartFigures";
import { ChartPicture } from "./ChartPicture";

const pixelsAPoint = 96 / 72;

interface Props {
  readonly univer: Univer;
  readonly model: ExcelModel;
}

/** The charts of the sheet that is shown, over its cells: they scroll with them and follow their values. */
export function ChartLayer({ univer, model }: Props) {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let due = false;
    const drawSoon = () => {
      if (due) return;
      due = true;
      requestAnimationFrame(() => {
        due = false;
        draw();
      });
    };
    const stops = [
      model.engine.listen(drawSoon),
      model.state.onChartsChanged(drawSoon),
      onGridMoved(univer, drawSoon),
    ];
    return () => stops.forEach((stop) => stop());
  }, [univer, model]);

  const { engine, state } = model;
  const { charts } = state.sheet(engine.activeSheetId);
  const view = charts.length === 0 ? undefined : gridView(univer);
  if (!view) return null;
  const pictures = charts.map((chart) => ({ chart, figures: chartFigures(engine, chart) }));
  return createPortal(
    view.panes.map(({ window: seen, origin }, pane) => (
      // A chart that reaches into frozen rows or columns is one chart, and is told once.
      <div key={pane} className="chart-layer" style={seen} aria-hidden={pane > 0}>
        {pictures.map(({ chart, figures }) => {
          const [width, height] = [chart.width * pixelsAPoint, chart.height * pixelsAPoint];
          return (
            <div
              key={chart.id}
              className="chart-place"
              style={{
                left: origin.left - seen.left + chart.left * pixelsAPoint * view.zoom,
                top: origin.top - seen.top + chart.top * pixelsAPoint * view.zoom,
                width: width * view.zoom,
                height: height * view.zoom,
              }}
            >
              <ChartPicture figures={figures} width={width} height={height} />
            </div>
          );
        })}
      </div>
    )),
    view.parent,
  );
}
