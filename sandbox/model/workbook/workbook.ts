import { HostObject } from "../../host/hostObject";
import { Application } from "./application";
import type { Book } from "../book";
import { CustomXmlPartCollection } from "./customXmlPartCollection";
import { documentProperties } from "./documentProperties";
import { SettingCollection } from "./settingCollection";
import { StyleCollection } from "../format/styleCollection";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "../worksheet/worksheetCollection";

/** The workbook that the add-in runs in: the root of the object model. */
export class Workbook extends HostObject {
  override readonly apiName = "Excel.Workbook";

  constructor(private readonly book: Book) {
    super();
  }

  override get defaultProperties(): readonly string[] {
    return ["autoSave", "calculationEngineVersion", "isDirty", "name", "previouslySaved", "readOnly"];
  }

  get name(): string {
    return "Book1";
  }

  get readOnly(): boolean {
    return this.book.state.readOnly;
  }

  get isDirty(): boolean {
    return true;
  }

  get autoSave(): boolean {
    return false;
  }

  get previouslySaved(): boolean {
    return false;
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get application(): HostObject {
    return new Application(this.book);
  }

  get worksheets(): HostObject {
    return new WorksheetCollection(this.book);
  }

  get tables(): HostObject {
    return this.book.make.tables(undefined);
  }

  get names(): HostObject {
    return this.book.make.names(undefined);
  }

  get styles(): HostObject {
    return new StyleCollection(this.book);
  }

  get settings(): HostObject {
    return new SettingCollection(this.book.state.settings);
  }

  get customXmlParts(): HostObject {
    return new CustomXmlPartCollection(this.book.state.customXml);
  }

  get properties(): HostObject {
    return documentProperties(this.book.state.properties);
  }

  get protection(): HostObject {
    return new WorkbookProtection(this.book);
  }

  getSelectedRange(): HostObject {
    const { sheetId, area } = this.book.places.of(this.book.events.person);
    return this.book.make.range(sheetId, area);
  }

  getActiveCell(): HostObject {
    const { sheetId, area } = this.book.places.of(this.book.events.person);
    return this.book.make.range(sheetId, { ...area, rows: 1, columns: 1 });
  }
}
