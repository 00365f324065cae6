import type { Worksheet } from "@cj-tech-master/excelts";
import type { Engine } from "../../engine/engine";
import type { Stretch } from "../../engine/sheetInfo";
import type { ChartData } from "../../model/chart/chartData";

type Place = Parameters<Worksheet["addChart"]>[1];

/** English Metric Units to a point. */
const EMU = 12_700;

/** Further right and down no chart is looked for. */
const MOST = 2_000;

/** A chart's corners, each in its cell and at a distance from that cell's upper left corner. */
export function anchorOf(engine: Engine, sheetId: string, chart: ChartData): Place {
  const columns = engine.columns(sheetId, 0, MOST);
  const rows = engine.rows(sheetId, 0, MOST);
  const corner = (left: number, top: number): object => {
    const across = lineAt(columns, left);
    const down = lineAt(rows, top);
    return {
      nativeCol: across.index,
      nativeColOff: across.offset,
      nativeRow: down.index,
      nativeRowOff: down.offset,
    };
  };
  return {
    tl: corner(chart.left, chart.top),
    br: corner(chart.left + chart.width, chart.top + chart.height),
    // The library reads corners with offsets, though its types name only fractions of cells.
  } as Place;
}

function lineAt(lines: readonly Stretch[], distance: number): { index: number; offset: number } {
  let rest = distance;
  for (const [index, { size, hidden }] of lines.entries()) {
    const length = hidden ? 0 : size;
    if (rest < length) {
      return { index, offset: Math.round(rest * EMU) };
    }
    rest -= length;
  }
  return { index: lines.length, offset: 0 };
}
