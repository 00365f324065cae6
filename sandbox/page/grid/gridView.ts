import type { Univer } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";

/** Where the cells that scroll are seen, in pixels of the page within the grid's canvas. */
export interface GridView {
  /** The canvas' box; what is put into it lies over the cells. */
  readonly parent: HTMLElement;
  readonly window: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Where the sheet's upper left corner would be. */
  readonly origin: { readonly left: number; readonly top: number };
  readonly zoom: number;
}

const scrollBar = 12;

export function gridView(univer: Univer): GridView | undefined {
  const [renderer] = univer.__getInjector().get(IRenderManagerService).getRenderAll().values();
  const viewport = renderer?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = renderer?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = renderer?.engine.getCanvasElement();
  if (!renderer || !viewport || !skeleton || !canvas?.parentElement) return undefined;
  const zoom = renderer.scene.scaleX;
  return {
    parent: canvas.parentElement,
    window: {
      left: viewport.left,
      top: viewport.top,
      width: canvas.clientWidth - viewport.left - scrollBar,
      height: canvas.clientHeight - viewport.top - scrollBar,
    },
    origin: {
      left: (skeleton.rowHeaderWidth - viewport.viewportScrollX) * zoom,
      top: (skeleton.columnHeaderHeight - viewport.viewportScrollY) * zoom,
    },
    zoom,
  };
}
