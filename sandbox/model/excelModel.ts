import type { Engine } from "../engine/engine";
import { noEvents } from "../host/hostEvents";
import type { HostEventSink } from "../host/hostEvents";
import type { HostObject } from "../host/hostObject";
import type { Book } from "./book";
import { ChartCollection } from "./chart/chartCollection";
import { ConditionalFormatCollection } from "./rules/conditionalFormatCollection";
import { NamedItemCollection } from "./name/namedItemCollection";
import { followEdits } from "./followEdits";
import { followRenames } from "./followRenames";
import { Places } from "./places";
import { raiseEvents } from "./raiseEvents";
import { Range } from "./range/range";
import { RangeAreas } from "./range/rangeAreas";
import { Table } from "./table/table";
import { TableCollection, TableScopedCollection } from "./table/tableCollection";
import { Workbook } from "./workbook/workbook";
import { WorkbookState } from "./workbook/workbookState";
import { Worksheet } from "./worksheet/worksheet";
import { WorksheetCollection } from "./worksheet/worksheetCollection";

/** Excel's object model over an engine. */
export interface ExcelModel {
  /** Of the workbook, without an ending. */
  readonly name: string;
  /** The workbook: where every request begins. */
  readonly root: HostObject;
  readonly engine: Engine;
  /** What the workbook holds besides cells; charts are drawn from it. */
  readonly state: WorkbookState;
  /** Resolves when all changes so far are calculated. A request awaits it before it reads values. */
  settled(): Promise<void>;
}

/**
 * @param events Where the model tells what happens; nobody listens by default.
 * @param locale How the user writes formulas and numbers: what is local in the API. English (US) or German.
 */
export function createExcelModel(
  engine: Engine,
  events: HostEventSink = noEvents,
  locale = "en-US",
): ExcelModel {
  const book: Book = {
    engine,
    events,
    places: new Places(engine),
    locale,
    state: new WorkbookState(),
    make: {
      range: (sheetId, area) => new Range(book, sheetId, area),
      rangeAreas: (sheetId, areas) => new RangeAreas(book, sheetId, areas),
      worksheet: (sheetId) => new Worksheet(book, sheetId),
      worksheets: () => new WorksheetCollection(book),
      table: (id) => new Table(book, id),
      tables: (sheetId) => new TableCollection(book, sheetId),
      tablesTouching: (sheetId, area, fully) => new TableScopedCollection(book, sheetId, area, fully),
      names: (sheetId) => new NamedItemCollection(book, sheetId),
      conditionalFormats: (sheetId, area) => new ConditionalFormatCollection(book, sheetId, area),
      charts: (sheetId) => new ChartCollection(book, sheetId),
    },
  };
  const root = new Workbook(book);
  engine.listen(followRenames(book));
  engine.listen(followEdits(book));
  engine.listen(raiseEvents(book, root, new WorksheetCollection(book)));
  return { name: root.name, root, engine, state: book.state, settled: () => engine.settled() };
}
