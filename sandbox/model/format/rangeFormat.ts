import type { Area } from "../../engine/area";
import type { Stretch, StretchPatch } from "../../engine/sheetInfo";
import { isWholeColumns, isWholeRows } from "../../engine/area";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../engine/sheetInfo";
import type { HostObject } from "../../host/hostObject";
import { Alignment } from "./alignment";
import { fittingWidths } from "../range/autofit";
import type { Book } from "../book";
import { borderCells } from "./borderSides";
import { FormatProtection } from "./formatProtection";
import { guardSheet } from "../guard";
import { RangeBorder } from "./rangeBorder";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { cellsTarget } from "./styleTarget";

/** How the cells of a range look. */
export class RangeFormat extends Alignment {
  override readonly apiName = "Excel.RangeFormat";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super(cellsTarget(book, sheetId, area));
  }

  get fill(): HostObject {
    return new RangeFill(this.target);
  }

  get font(): HostObject {
    return new RangeFont(this.target);
  }

  get protection(): HostObject {
    return new FormatProtection(this.target);
  }

  get borders(): HostObject {
    return new RangeBorderCollection((side) => {
      const cells = borderCells(this.area, side);
      return new RangeBorder(
        side,
        cells && { target: cellsTarget(this.book, this.sheetId, cells.area), key: cells.key },
      );
    });
  }

  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    return commonSize(this.book.engine.columns(this.sheetId, this.area.column, this.area.columns));
  }

  set columnWidth(points: number) {
    this.sizeColumns({ size: points });
  }

  get rowHeight(): number | null {
    return commonSize(this.rows());
  }

  set rowHeight(points: number) {
    this.sizeRows({ size: points });
  }

  get useStandardWidth(): boolean {
    return this.columnWidth === DEFAULT_COLUMN_WIDTH;
  }

  set useStandardWidth(standard: boolean) {
    if (standard) {
      this.sizeColumns({ size: null });
    }
  }

  get useStandardHeight(): boolean {
    return this.rowHeight === DEFAULT_ROW_HEIGHT;
  }

  set useStandardHeight(standard: boolean) {
    if (standard) {
      this.sizeRows({ size: null });
    }
  }

  autofitColumns(): void {
    guardSheet(this.book, this.sheetId, "allowFormatColumns");
    fittingWidths(this.book.engine, this.sheetId, this.area).forEach((size, i) => {
      if (size !== undefined) {
        this.book.engine.updateColumns(this.sheetId, this.area.column + i, 1, { size });
      }
    });
  }

  autofitRows(): void {
    this.sizeRows({ size: null });
  }

  private sizeColumns(patch: StretchPatch): void {
    guardSheet(this.book, this.sheetId, "allowFormatColumns");
    this.book.engine.updateColumns(this.sheetId, this.area.column, this.area.columns, patch);
  }

  private sizeRows(patch: StretchPatch): void {
    guardSheet(this.book, this.sheetId, "allowFormatRows");
    const { start, count } = this.rowSpan();
    this.book.engine.updateRows(this.sheetId, start, count, patch);
  }

  private rows(): Stretch[] {
    const { start, count } = this.rowSpan();
    return this.book.engine.rows(this.sheetId, start, count);
  }

  /** Of whole columns only the rows in use count. */
  private rowSpan(): { start: number; count: number } {
    const used = isWholeColumns(this.area) ? this.book.engine.usedArea(this.sheetId, false) : undefined;
    if (isWholeColumns(this.area) && !isWholeRows(this.area)) {
      return { start: 0, count: used ? used.row + used.rows : 1 };
    }
    return { start: this.area.row, count: Math.min(this.area.rows, 100_000) };
  }
}

function commonSize(stretches: readonly Stretch[]): number | null {
  const [first] = stretches;
  return first && stretches.every((stretch) => stretch.size === first.size) ? first.size : null;
}
