import type { Area } from "../area";
import { cellArea, intersection, sameArea } from "../area";
import type { EngineEvent } from "../engineEvent";
import type { UniverBook } from "./univerBook";
import { rangeOf } from "./univerBook";

/** The sheet in front, and the cells selected on it. */
export class UniverSelection {
  private selected: Area = cellArea(0, 0);

  constructor(
    private readonly book: UniverBook,
    private readonly emit: (event: EngineEvent) => void,
  ) {}

  get sheetId(): string {
    return this.book.workbook.getActiveSheet()?.getSheetId() ?? "";
  }

  get area(): Area {
    return this.selected;
  }

  activate(sheetId: string): void {
    const before = this.sheetId;
    if (sheetId !== before) {
      this.book.run("sheet.operation.set-worksheet-active", { subUnitId: sheetId });
      this.selected = cellArea(0, 0);
      this.emit({ kind: "sheetActivated", sheetId, before });
    }
  }

  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
    this.book.ensureSize(sheetId, area);
    const range = rangeOf(this.onSheet(sheetId, area));
    const { startRow, startColumn } = range;
    const primary = {
      actualRow: startRow,
      actualColumn: startColumn,
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.book.run("sheet.operation.set-selections", {
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
    });
    this.selected = area;
    this.emit({ kind: "selectionChanged", sheetId, area });
  }

  /** Somebody selected cells in the grid. */
  follow(sheetId: string, area: Area): void {
    if (!sameArea(area, this.selected)) {
      this.selected = area;
      this.emit({ kind: "selectionChanged", sheetId, area });
    }
  }

  /** As much of the area as Univer's sheet has, which is smaller than Excel's. */
  private onSheet(sheetId: string, area: Area): Area {
    const sheet = this.book.sheet(sheetId);
    const whole = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    return intersection(area, whole) ?? cellArea(0, 0);
  }
}
