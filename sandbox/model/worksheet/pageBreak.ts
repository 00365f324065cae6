import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import type { PageBreakAxis } from "./pageLayoutData";

/** Where a new page begins: before a row or before a column. */
export class PageBreak extends HostObject {
  override readonly apiName = "Excel.PageBreak";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly axis: PageBreakAxis,
    private readonly before: number,
  ) {
    super();
  }

  /** Its place among the sheet's breaks, by which `getItem` finds it. */
  override get hostId(): number {
    return this.book.state.sheet(this.sheetId).pageLayout[this.axis].indexOf(this.before);
  }

  get rowIndex(): number {
    return this.axis === "rowBreaks" ? this.before : 0;
  }

  get columnIndex(): number {
    return this.axis === "columnBreaks" ? this.before : 0;
  }

  getCellAfterBreak(): HostObject {
    const cell = { row: this.rowIndex, column: this.columnIndex, rows: 1, columns: 1 };
    return this.book.make.range(this.sheetId, cell);
  }

  delete(): void {
    const { pageLayout } = this.book.state.sheet(this.sheetId);
    pageLayout[this.axis] = pageLayout[this.axis].filter((before) => before !== this.before);
  }
}
