import { HostError } from "../../host/hostError";
import { HostCollection } from "../../host/hostObject";
import type { Book } from "../book";
import { cellsArgument } from "../cellsArgument";
import { PageBreak } from "./pageBreak";
import type { PageBreakAxis } from "./pageLayoutData";

/** The manual page breaks of a sheet between its rows, or between its columns, in order. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  override readonly apiName = "Excel.PageBreakCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly axis: PageBreakAxis,
  ) {
    super();
  }

  get items(): readonly PageBreak[] {
    return this.breaks.map((before) => new PageBreak(this.book, this.sheetId, this.axis, before));
  }

  add(range: unknown): PageBreak {
    const { area } = cellsArgument(this.book, range, this.sheetId);
    const before = this.axis === "rowBreaks" ? area.row : area.column;
    if (before === 0) {
      throw new HostError("InvalidArgument", "No page can begin before the first one.");
    }
    this.breaks = [...new Set([...this.breaks, before])].sort((one, other) => one - other);
    return new PageBreak(this.book, this.sheetId, this.axis, before);
  }

  getCount(): number {
    return this.breaks.length;
  }

  /** By its place in the collection. */
  getItem(index: unknown): PageBreak {
    const item = this.items[Number(index)];
    if (!item) {
      throw new HostError("InvalidArgument", `There is no page break ${String(index)}.`);
    }
    return item;
  }

  removePageBreaks(): void {
    this.breaks = [];
  }

  private get breaks(): readonly number[] {
    return this.book.state.sheet(this.sheetId).pageLayout[this.axis];
  }

  private set breaks(breaks: readonly number[]) {
    this.book.state.sheet(this.sheetId).pageLayout[this.axis] = breaks;
  }
}
