import type { Area } from "../engine/area";
import type { Engine } from "../engine/engine";
import type { SheetInfo } from "../engine/sheetInfo";
import type { Table } from "../engine/tables/table";
import { HostError } from "../host/hostError";
import type { HostEventSink } from "../host/hostEvents";
import type { HostObject } from "../host/hostObject";
import type { Places } from "./places";
import type { WorkbookState } from "./workbook/workbookState";

/** What every object of the model stands on. */
export interface Book {
  readonly engine: Engine;
  readonly events: HostEventSink;
  /** Where people are in the workbook. */
  readonly places: Places;
  /** How its user writes formulas and numbers. */
  readonly locale: string;
  /** What a workbook holds besides cells. */
  readonly state: WorkbookState;
  /** How objects hand out objects of other classes without knowing those classes. */
  readonly make: ObjectFactory;
}

interface ObjectFactory {
  range(sheetId: string, area: Area): HostObject;
  rangeAreas(sheetId: string, areas: readonly Area[]): HostObject;
  worksheet(sheetId: string): HostObject;
  worksheets(): HostObject;
  table(id: string): HostObject;
  tablesTouching(sheetId: string, area: Area, fullyContained: boolean): HostObject;
  tables(sheetId: string | undefined): HostObject;
  names(sheetId: string | undefined): HostObject;
  conditionalFormats(sheetId: string, area: Area): HostObject;
  charts(sheetId: string): HostObject;
}

export function sheetInfo(book: Book, sheetId: string): SheetInfo {
  const info = book.engine.sheets.find((sheet) => sheet.id === sheetId);
  if (!info) {
    throw new HostError("ItemNotFound", "The sheet is no longer there.");
  }
  return info;
}

/** A sheet by its id or its name, whatever the case. */
export const findSheet = (book: Book, key: string): SheetInfo | undefined =>
  book.engine.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());

export function tableInfo(book: Book, id: string): Table {
  const table = book.engine.parts.tables.byId(id);
  if (!table) {
    throw new HostError("ItemNotFound", "The table is no longer there.");
  }
  return table;
}
