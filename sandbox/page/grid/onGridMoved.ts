import { ICommandService, type Univer } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";

/** Calls back whenever cells may be somewhere else: scrolled, zoomed, resized, another sheet. Answers the way to stop. */
export function onGridMoved(univer: Univer, moved: () => void): () => void {
  const injector = univer.__getInjector();
  const [renderer] = injector.get(IRenderManagerService).getRenderAll().values();
  const viewport = renderer?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const scrolled = viewport?.onScrollAfter$.subscribeEvent(moved);
  const done = injector.get(ICommandService).onCommandExecuted(moved);
  window.addEventListener("resize", moved);
  return () => {
    scrolled?.unsubscribe();
    done.dispose();
    window.removeEventListener("resize", moved);
  };
}
