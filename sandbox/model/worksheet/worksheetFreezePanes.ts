import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import type { Book } from "../book";
import { sheetInfo } from "../book";
import { cellsArgument } from "../cellsArgument";

/** The rows and columns that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  override readonly apiName = "Excel.WorksheetFreezePanes";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  freezeRows(count?: number | null): void {
    this.freeze(count ?? 1, 0);
  }

  freezeColumns(count?: number | null): void {
    this.freeze(0, count ?? 1);
  }

  /** Freezes the rows and columns of the range, which begins at A1. */
  freezeAt(range: unknown): void {
    const { area } = cellsArgument(this.book, range, this.sheetId);
    this.freeze(
      area.rows === MAX_ROWS ? 0 : area.row + area.rows,
      area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
    );
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocation(): HostObject {
    const location = this.getLocationOrNullObject();
    if (!location) {
      throw new HostError("ItemNotFound", "No panes are frozen.");
    }
    return location;
  }

  getLocationOrNullObject(): HostObject | null {
    const { rows, columns } = sheetInfo(this.book, this.sheetId).frozen;
    if (rows === 0 && columns === 0) {
      return null;
    }
    return this.book.make.range(this.sheetId, {
      row: 0,
      column: 0,
      rows: rows || MAX_ROWS,
      columns: columns || MAX_COLUMNS,
    });
  }

  private freeze(rows: number, columns: number): void {
    this.book.engine.updateSheet(this.sheetId, { frozen: { rows, columns } });
  }
}
