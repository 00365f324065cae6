import type { Univer } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "../../engine/engine";
import { tableLook } from "./tableLook";

/** Paints the workbook's tables in their styles, under whatever format a cell has of its own. */
export function showTables(univer: Univer, engine: Engine): void {
  const injector = univer.__getInjector();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // After Univer's own themes for ranges, at 0, and before the end of the line, at -1.
    priority: -0.5,
    handler: (cell, { subUnitId, row, col }, next) => {
      const table = engine.parts.tables.at(subUnitId, row, col);
      const themeStyle = table && tableLook(table, row, col);
      return next(themeStyle ? { ...cell, themeStyle } : cell);
    },
  });
  const renderers = injector.get(IRenderManagerService);
  engine.listen(({ kind }) => {
    if (kind !== "tableAdded" && kind !== "tableChanged" && kind !== "tableDeleted") return;
    for (const renderer of renderers.getRenderAll().values()) renderer.mainComponent?.makeForceDirty();
  });
}
