import { isWholeColumns, isWholeRows } from "../engine/area";
import type { EngineEvent } from "../engine/engineEvent";
import { mentions } from "../engine/formula/mentions";
import { shiftFormula } from "../engine/formula/shiftFormula";
import type { StructuralEdit } from "../engine/structuralEdit";
import { shiftArea, shiftSpan } from "../engine/structuralEdit";
import type { Book } from "./book";
import { sheetInfo } from "./book";
import type { SheetState } from "./worksheet/sheetState";

type Chart = SheetState["charts"][number];

/** Charts and print set-up move along where cells were inserted or deleted. */
export function followEdits(book: Book): (event: EngineEvent) => void {
  return (event) => {
    if (event.kind !== "restructured") return;
    const { edit, points } = event;
    const { name } = sheetInfo(book, edit.sheetId);
    for (const { id } of book.engine.sheets) {
      const sheet = book.state.sheet(id);
      if (sheet.charts.some((chart) => isAbout(chart, name))) {
        sheet.charts = sheet.charts.map((chart) => shiftSeries(chart, edit, name));
      }
    }
    const edited = book.state.sheet(edit.sheetId);
    const { area, axis } = edit;
    if (points !== undefined && edited.charts.length > 0 && isWhole(edit)) {
      const lines = axis === "row" ? "rows" : "columns";
      const before = book.engine[lines](edit.sheetId, 0, axis === "row" ? area.row : area.column);
      const at = before.reduce((sum, { size, hidden }) => sum + (hidden ? 0 : size), 0);
      edited.charts = edited.charts.map((chart) => ({ ...chart, ...movedFrame(chart, edit, at, points) }));
    }
    shiftPage(edited, edit);
  };
}

const isWhole = ({ axis, area }: StructuralEdit): boolean =>
  axis === "row" ? isWholeRows(area) : isWholeColumns(area);

const isAbout = ({ series }: Chart, sheet: string): boolean =>
  series.some(({ values, categories, sizes = "" }) =>
    [values, categories, sizes].some((address) => mentions(address, sheet)),
  );

function shiftSeries(chart: Chart, edit: StructuralEdit, sheet: string): Chart {
  // Addresses of series always name their sheet.
  const shifted = (address: string): string => shiftFormula(`=${address}`, "", edit, sheet).slice(1);
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: shifted(series.values),
      categories: shifted(series.categories),
      ...(series.sizes !== undefined && { sizes: shifted(series.sizes) }),
    })),
  };
}

/** A chart's corners stand on cells, as in Excel: lines above it move it, lines behind it stretch it. */
function movedFrame(
  chart: Chart,
  { axis, kind }: StructuralEdit,
  at: number,
  points: number,
): Partial<Chart> {
  const [start, extent] = axis === "row" ? [chart.top, chart.height] : [chart.left, chart.width];
  const moved = (edge: number): number => {
    if (kind === "insert") return edge >= at ? edge + points : edge;
    return edge <= at ? edge : Math.max(at, edge - points);
  };
  // The last line that a chart stands on is the one before its end.
  const end = kind === "insert" && start + extent <= at ? start + extent : moved(start + extent);
  const from = moved(start);
  return axis === "row" ? { top: from, height: end - from } : { left: from, width: end - from };
}

function shiftPage({ pageLayout }: SheetState, edit: StructuralEdit): void {
  for (const part of ["printArea", "titleRows", "titleColumns"] as const) {
    const area = pageLayout[part];
    if (area) pageLayout[part] = shiftArea(area, edit);
  }
  if (!isWhole(edit)) return;
  const breaks = edit.axis === "row" ? "rowBreaks" : "columnBreaks";
  pageLayout[breaks] = pageLayout[breaks].flatMap(
    (start) => shiftSpan({ start, count: 1 }, edit)?.start ?? [],
  );
}
