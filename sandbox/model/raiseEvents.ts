import { intersection, isWholeColumns, isWholeRows } from "../engine/area";
import { formatArea } from "../engine/address";
import type { EngineEvent } from "../engine/engineEvent";
import type { HostObject } from "../host/hostObject";
import type { Book } from "./book";

type Raise = (target: HostObject, event: string, args: object, range?: HostObject) => void;

/** Tells the host what happened in the engine, as Excel's events. `workbook` and `worksheets` carry those of all sheets. */
export function raiseEvents(
  book: Book,
  workbook: HostObject,
  worksheets: HostObject,
): (event: EngineEvent) => void {
  const raise: Raise = (target, event, args, range) =>
    book.events.raise(target, event, args, range ? { range } : undefined);
  const onSheet = (sheetId: string, name: string, args: object): void => {
    raise(book.make.worksheet(sheetId), name, { worksheetId: sheetId, ...args });
    raise(worksheets, name, { worksheetId: sheetId, ...args });
  };
  return (event) => {
    switch (event.kind) {
      case "cellsChanged":
        raiseChanged(book, event, raise, worksheets);
        break;
      case "formatsChanged":
        onSheet(event.sheetId, "onFormatChanged", { address: formatArea(event.area), source: "Local" });
        break;
      case "selectionChanged":
        onSheet(event.sheetId, "onSelectionChanged", { address: formatArea(event.area) });
        raiseTableSelection(book, event, raise);
        raise(workbook, "onSelectionChanged", {});
        break;
      case "sheetActivated":
        if (book.engine.sheets.some((sheet) => sheet.id === event.before)) {
          onSheet(event.before, "onDeactivated", {});
        }
        onSheet(event.sheetId, "onActivated", {});
        raise(workbook, "onSelectionChanged", {});
        break;
      case "sheetAdded":
        raise(worksheets, "onAdded", { worksheetId: event.sheetId, source: "Local" });
        break;
      case "sheetDeleted":
        raise(worksheets, "onDeleted", { worksheetId: event.sheetId, source: "Local" });
        break;
      case "sheetChanged":
        if (event.before !== event.name) {
          onSheet(event.sheetId, "onNameChanged", {
            nameBefore: event.before,
            nameAfter: event.name,
            source: "Local",
          });
        }
        break;
      case "tableAdded":
      case "tableDeleted":
        raiseTable(book, event, raise);
        break;
      case "restructured":
      case "tableChanged":
      case "rulesChanged":
        break;
      case "calculated":
        for (const sheetId of event.sheetIds) {
          onSheet(sheetId, "onCalculated", {});
        }
        break;
    }
  };
}

type Of<Kind extends EngineEvent["kind"]> = Extract<EngineEvent, { kind: Kind }>;

function raiseChanged(book: Book, event: Of<"cellsChanged">, raise: Raise, worksheets: HostObject): void {
  const { sheetId, area, change: changeType } = event;
  const range = book.make.range(sheetId, area);
  const args = { address: formatArea(area), changeType, source: "Local", worksheetId: sheetId };
  const sheetArgs = event.by === "api" ? { ...args, triggerSource: "ThisLocalAddin" } : args;
  raise(book.make.worksheet(sheetId), "onChanged", sheetArgs, range);
  raise(worksheets, "onChanged", sheetArgs, range);
  for (const table of book.engine.parts.tables.touching(sheetId, area)) {
    const common = intersection(table.area, area) ?? area;
    const whole = isWholeRows(area) || isWholeColumns(area);
    const tableArgs = { ...args, address: formatArea(whole ? area : common), tableId: table.id };
    raise(book.make.table(table.id), "onChanged", tableArgs, range);
    raise(book.make.tables(sheetId), "onChanged", tableArgs, range);
    raise(book.make.tables(undefined), "onChanged", tableArgs, range);
  }
}

function raiseTableSelection(book: Book, event: Of<"selectionChanged">, raise: Raise): void {
  for (const table of book.engine.parts.tables.touching(event.sheetId, event.area)) {
    const common = intersection(table.area, event.area) ?? event.area;
    raise(book.make.table(table.id), "onSelectionChanged", {
      address: formatArea(common),
      isInsideTable: true,
      tableId: table.id,
      worksheetId: event.sheetId,
    });
  }
}

function raiseTable(book: Book, { kind, table }: Of<"tableAdded" | "tableDeleted">, raise: Raise): void {
  const { id: tableId, name: tableName, sheetId: worksheetId } = table;
  const added = kind === "tableAdded";
  const args = { tableId, worksheetId, source: "Local", ...(!added && { tableName }) };
  for (const scope of [worksheetId, undefined]) {
    raise(book.make.tables(scope), added ? "onAdded" : "onDeleted", args);
  }
}
