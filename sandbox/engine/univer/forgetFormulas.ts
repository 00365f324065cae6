import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { UniverBook } from "./univerBook";

/**
 * Univer keeps every formula that it has read, with the cells that its names meant by then, for whoever has the same one
 * again. After this it reads them anew.
 */
export function forgetFormulas({ injector }: UniverBook): void {
  injector.get(LexerTreeBuilder).dispose();
  // Every formula contains the empty text.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}
