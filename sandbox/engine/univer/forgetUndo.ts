import { IUndoRedoService } from "@univerjs/core";
import type { UniverWorkbook } from "./univerWorkbook";

/**
 * What an add-in does can't be taken back here, as in an Excel without undo for add-ins, and nothing that was done before
 * it: by then other cells may stand there.
 */
export function forgetUndo({ book, listen }: UniverWorkbook): void {
  const undo = book.injector.get(IUndoRedoService);
  listen((event) => {
    const changed = event.kind === "cellsChanged" || event.kind === "formatsChanged";
    if (event.kind === "sheetDeleted" || (changed && event.by === "api")) {
      undo.clearUndoRedo(book.unitId);
    }
  });
}
