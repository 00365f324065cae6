import type { Univer } from "@univerjs/core";
import type { Engine } from "../../engine/engine";
import type { OfficeHost } from "../../host/officeHost";
import type { ExcelModel } from "../../model/excelModel";
import type { LogBook } from "../log/logBook";
import type { AddInManifest } from "../ribbon/addInManifest";
import type { WorkbookState } from "../status/workbookState";
import type { TrafficCount } from "../status/trafficCount";
import type { Store } from "../store";

/** A workbook that is open, and the add-in beside it. */
export interface Session {
  readonly univer: Univer;
  readonly engine: Engine;
  readonly model: ExcelModel;
  readonly host: OfficeHost;
  readonly manifest: AddInManifest;
  readonly log: LogBook;
  readonly workbook: Store<WorkbookState>;
  readonly traffic: Store<TrafficCount>;
  /** The ExcelApi level that the host supports. */
  readonly apiLevel: string;
  /** Of menus and of numbers, "de-DE". */
  readonly language: string;
}
