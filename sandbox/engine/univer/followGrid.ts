import type { Engine } from "../engine";
import { changeOf } from "../structuralEdit";
import { growTable } from "../tables/growTable";
import { syncHeaders } from "../tables/syncHeaders";
import { UniverEdits } from "./univerEdits";
import type { UniverWorkbook } from "./univerWorkbook";

/** What people do in the grid has the same consequences as what the engine does, and is told like it. */
export function followGrid(engine: Engine, workbook: UniverWorkbook): void {
  const { book, formulas, parts, selection, emit } = workbook;
  new UniverEdits(book, {
    edited: (sheetId, area) => {
      formulas.takeIn(sheetId, area);
      syncHeaders(engine, sheetId, area);
      growTable(engine, sheetId, area);
      emit({ kind: "cellsChanged", sheetId, area, change: "RangeEdited", by: "user" });
    },
    formatted: (sheetId, area) => emit({ kind: "formatsChanged", sheetId, area, by: "user" }),
    restructured: (edits) => {
      for (const edit of edits) {
        const { sheetId, area } = edit;
        parts.apply(edit, book.sheet(sheetId).getName());
        formulas.shift(edit, "typed");
        emit({ kind: "restructured", edit, points: undefined });
        emit({ kind: "cellsChanged", sheetId, area, change: changeOf(edit), by: "user" });
      }
    },
    renamed: (sheetId, before, name) => {
      workbook.followRename(before, name, "typed");
      emit({ kind: "sheetChanged", sheetId, before, name });
    },
    added: (sheetId) => emit({ kind: "sheetAdded", sheetId }),
    deleted: (sheetId) => {
      parts.dropSheet(sheetId);
      emit({ kind: "sheetDeleted", sheetId, name: "" });
    },
    activated: (sheetId) => emit({ kind: "sheetActivated", sheetId, before: "" }),
    selected: (sheetId, area) => selection.follow(sheetId, area),
  });
}
