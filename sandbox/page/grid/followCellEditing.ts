import type { FUniver } from "@univerjs/core/facade";
import type { OfficeHost } from "../../host/officeHost";
// Teaches FUniver the events of editing.
import "@univerjs/preset-sheets-core";

/** While somebody types in a cell, Excel refuses what add-ins ask, or lets it wait. */
export function followCellEditing(univer: FUniver, host: OfficeHost): void {
  univer.addEvent(univer.Event.SheetEditStarted, () => host.beginCellEdit());
  univer.addEvent(univer.Event.SheetEditEnded, () => host.endCellEdit());
}
