import type { Univer } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";

/** Where cells are seen, in pixels of the page within the grid's canvas. */
interface GridView {
  /** The canvas' box; what is put into it lies over the cells. */
  readonly parent: HTMLElement;
  /** The part that scrolls, then those beside it that are frozen. */
  readonly panes: readonly [GridPane, ...GridPane[]];
  readonly zoom: number;
}

interface GridPane {
  readonly window: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Where the sheet's upper left corner would be. */
  readonly origin: { readonly left: number; readonly top: number };
}

const scrollBar = 12;

export function gridView(univer: Univer): GridView | undefined {
  const [renderer] = univer.__getInjector().get(IRenderManagerService).getRenderAll().values();
  const viewport = renderer?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = renderer?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = renderer?.engine.getCanvasElement();
  if (!renderer || !viewport || !skeleton || !canvas?.parentElement) return undefined;
  const zoom = renderer.scene.scaleX;
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const across = spans(rowHeaderWidth, viewport.left, canvas.clientWidth, viewport.viewportScrollX, zoom);
  const down = spans(columnHeaderHeight, viewport.top, canvas.clientHeight, viewport.viewportScrollY, zoom);
  const pane = (x: Span, y: Span): GridPane => ({
    window: { left: x.start, top: y.start, width: x.length, height: y.length },
    origin: { left: x.origin, top: y.origin },
  });
  const [first, ...others] = across.flatMap((x) => down.map((y) => pane(x, y)));
  return first && { parent: canvas.parentElement, panes: [first, ...others], zoom };
}

interface Span {
  readonly start: number;
  readonly length: number;
  readonly origin: number;
}

/** One direction: what scrolls, and between the headings and that what is frozen. */
function spans(header: number, start: number, end: number, scroll: number, zoom: number): readonly Span[] {
  const headings = header * zoom;
  const scrolling = { start, length: Math.max(end - start - scrollBar, 0), origin: (header - scroll) * zoom };
  const frozen = { start: headings, length: start - headings, origin: headings };
  return frozen.length > 1 ? [scrolling, frozen] : [scrolling];
}
