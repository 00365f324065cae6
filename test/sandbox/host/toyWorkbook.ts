import type { HostEventSink } from "../../../sandbox/host/hostEvents";
import { HostError } from "../../../sandbox/host/hostError";
import { HostCollection, HostObject } from "../../../sandbox/host/hostObject";

/** A workbook just large enough to exercise the host: sheets with cells, no engine. */
export class ToyWorkbook extends HostObject {
  readonly apiName = "Excel.Workbook";
  readonly worksheets: ToyWorksheets;
  readonly name = "Toy.xlsx";

  constructor(private readonly events: HostEventSink) {
    super();
    this.worksheets = new ToyWorksheets(events);
  }

  /** Acts out an edit, as a grid would. */
  edit(sheetName: string, address: string, values: unknown[][], remote = false): void {
    const sheet = this.worksheets.getItem(sheetName);
    const range = sheet.getRange(address);
    range.values = values;
    const args = { address, worksheetId: sheet.id, changeType: "RangeEdited", source: "Local" };
    for (const target of [sheet, this.worksheets])
      this.events.raise(target, "onChanged", args, { remote, range });
  }

  /** Acts out a selection. */
  select(): void {
    this.events.raise(this, "onSelectionChanged", {});
  }

  getSelectedRange(): ToyRange {
    return this.worksheets.getItem("Sheet1").getRange("B2");
  }

  /** Breaks as a bug in a model would. */
  get readOnly(): boolean {
    throw new TypeError("a bug in the model");
  }

  /** ExcelApi 1.13. Answers the sheet that the options name, to show that it arrived as an object. */
  insertWorksheetsFromBase64(_file: string, options: { relativeTo: ToyWorksheet }): string[] {
    return [options.relativeTo.getRange("A1").worksheet.id];
  }
}

class ToyWorksheets extends HostCollection<ToyWorksheet> {
  readonly apiName = "Excel.WorksheetCollection";
  readonly items: ToyWorksheet[] = [];

  constructor(private readonly events: HostEventSink) {
    super();
    for (const name of ["Sheet1", "Sheet2", "Sheet3"]) this.add(name);
  }

  getItem(key: string): ToyWorksheet {
    const sheet = this.getItemOrNullObject(key);
    if (sheet === null) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return sheet;
  }

  getItemOrNullObject(key: string): ToyWorksheet | null {
    return this.items.find(({ id, name }) => id === key || name === key) ?? null;
  }

  getCount(): number {
    return this.items.length;
  }

  add(name: string): ToyWorksheet {
    const sheet = new ToyWorksheet(`{${this.items.length + 1}}`, name, this.events);
    this.items.push(sheet);
    return sheet;
  }
}

class ToyWorksheet extends HostObject {
  readonly apiName = "Excel.Worksheet";
  readonly cells = new Map<string, unknown[][]>();
  readonly formats = new Map<string, ToyFormat>();
  readonly tables = new ToyTables();

  constructor(
    readonly id: string,
    public name: string,
    private readonly events: HostEventSink,
  ) {
    super();
  }

  override get hostId(): string {
    return this.id;
  }

  activate(): void {
    this.events.raise(this, "onActivated", { worksheetId: this.id });
  }

  getRange(address: string): ToyRange {
    return new ToyRange(this, address);
  }

  delete(): void {
    throw new HostError("AccessDenied", "The workbook is protected.");
  }

  getUsedRangeOrNullObject(): ToyRange | null {
    return this.cells.size === 0 ? null : this.getRange([...this.cells.keys()][0] ?? "");
  }
}

class ToyRange extends HostObject {
  readonly apiName = "Excel.Range";

  constructor(
    private readonly sheet: ToyWorksheet,
    readonly address: string,
  ) {
    super();
  }

  get values(): unknown[][] {
    return this.sheet.cells.get(this.address) ?? [[""]];
  }

  set values(values: unknown[][]) {
    this.sheet.cells.set(this.address, values);
  }

  get rowCount(): number {
    return 1;
  }

  get columnCount(): number {
    return 1;
  }

  get worksheet(): ToyWorksheet {
    return this.sheet;
  }

  get format(): ToyFormat {
    const format = this.sheet.formats.get(this.address) ?? new ToyFormat();
    this.sheet.formats.set(this.address, format);
    return format;
  }

  copyFrom(source: ToyRange): void {
    this.values = source.values;
  }

  get text(): string[][] {
    return this.values.map((row) => row.map(String));
  }

  /** ExcelApi 1.12: newer than the host of the tests supports. */
  getSpillParent(): ToyRange {
    return this;
  }
}

class ToyFormat extends HostObject {
  readonly apiName = "Excel.RangeFormat";
  readonly fill = new ToyFill();
  columnWidth = 48;
  wrapText = false;
}

class ToyFill extends HostObject {
  readonly apiName = "Excel.RangeFill";
  color = "#FFFFFF";
}

class ToyTables extends HostCollection<ToyTable> {
  readonly apiName = "Excel.TableCollection";
  readonly items = [new ToyTable("T1", "Accounts"), new ToyTable("T2", "Reps")];

  get count(): number {
    return this.items.length;
  }

  getItem(key: string): ToyTable {
    const table = this.items.find(({ id, name }) => id === key || name === key);
    if (table === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return table;
  }
}

class ToyTable extends HostObject {
  readonly apiName = "Excel.Table";

  constructor(
    readonly id: string,
    public name: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.id;
  }
}
