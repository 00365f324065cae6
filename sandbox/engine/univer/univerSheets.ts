import type { Worksheet } from "@univerjs/core";
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { checkSheetName } from "../rules/sheetName";
import type { SheetInfo, SheetPatch, Stretch, StretchPatch } from "../sheetInfo";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../sheetInfo";
import { PIXELS_A_POINT, SheetSize } from "./sheetSize";
import type { UniverBook } from "./univerBook";
import { rangeOf } from "./univerBook";

/** Univer's sheets, their looks, and the sizes of their rows and columns. */
export class UniverSheets {
  /** What Univer has no place for. */
  private readonly extras = new Map<string, Partial<Pick<SheetInfo, "visibility" | "showHeadings">>>();
  private made = 0;

  constructor(private readonly book: UniverBook) {}

  get all(): readonly SheetInfo[] {
    return this.book.workbook.getSheets().map((sheet) => this.info(sheet));
  }

  add(name: string, position = this.all.length): SheetInfo {
    checkSheetName(
      name,
      this.all.map((sheet) => sheet.name),
    );
    const id = this.freeId();
    this.book.run("sheet.mutation.insert-sheet", {
      index: position,
      sheet: mergeWorksheetSnapshotWithDefault({ id, name, ...SheetSize.blank }),
    });
    return this.info(this.book.sheet(id));
  }

  delete(sheetId: string): void {
    this.extras.delete(sheetId);
    this.book.run("sheet.command.remove-sheet", { subUnitId: sheetId });
  }

  update(sheetId: string, { position, ...patch }: SheetPatch): void {
    const before = this.info(this.book.sheet(sheetId));
    const run = (id: string, params: object): void =>
      this.book.run(`sheet.mutation.${id}`, { subUnitId: sheetId, ...params });
    if (patch.name !== undefined && patch.name !== before.name) {
      checkSheetName(
        patch.name,
        this.all.filter((sheet) => sheet.id !== sheetId).map((sheet) => sheet.name),
      );
      run("set-worksheet-name", { name: patch.name });
    }
    if (patch.visibility !== undefined) {
      run("set-worksheet-hidden", {
        hidden: patch.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      });
    }
    if (patch.tabColor !== undefined) {
      run("set-tab-color", { color: patch.tabColor });
    }
    if (patch.showGridlines !== undefined) {
      run("toggle-gridlines", {
        showGridlines: patch.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    }
    if (patch.frozen !== undefined) {
      const { rows, columns } = patch.frozen;
      run("set-frozen", { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns });
    }
    if (position !== undefined) {
      run("set-worksheet-order", {
        fromOrder: this.all.findIndex((sheet) => sheet.id === sheetId),
        toOrder: position,
      });
    }
    this.extras.set(sheetId, {
      ...this.extras.get(sheetId),
      ...(patch.visibility !== undefined && { visibility: patch.visibility }),
      ...(patch.showHeadings !== undefined && { showHeadings: patch.showHeadings }),
    });
  }

  columns(sheetId: string, start: number, count: number): Stretch[] {
    const { columnData } = this.book.sheet(sheetId).getConfig();
    return stretches(start, count, DEFAULT_COLUMN_WIDTH, (i) => ({
      size: columnData[i]?.w,
      hidden: columnData[i]?.hd,
    }));
  }

  rows(sheetId: string, start: number, count: number): Stretch[] {
    const { rowData } = this.book.sheet(sheetId).getConfig();
    return stretches(start, count, DEFAULT_ROW_HEIGHT, (i) => ({
      size: rowData[i]?.h,
      hidden: rowData[i]?.hd,
    }));
  }

  updateColumns(sheetId: string, start: number, count: number, { size, hidden }: StretchPatch): void {
    const columns = Math.min(count, this.book.sheet(sheetId).getColumnCount() - start);
    if (columns > 0) {
      const data = line(start, columns, "w", size, hidden);
      this.book.run("sheet.mutation.set-col-data", { subUnitId: sheetId, columnData: data });
      this.layOut(sheetId, start, columns, size);
    }
  }

  updateRows(sheetId: string, start: number, count: number, { size, hidden }: StretchPatch): void {
    const rows = Math.min(count, this.book.sheet(sheetId).getRowCount() - start);
    if (rows > 0) {
      const data = line(start, rows, "h", size, hidden);
      this.book.run("sheet.mutation.set-row-data", { subUnitId: sheetId, rowData: data });
    }
  }

  /** The grid lays its columns out anew only when their width is set in so many words. */
  private layOut(sheetId: string, start: number, count: number, size?: number | null): void {
    if (typeof size === "number") {
      const rows = this.book.sheet(sheetId).getRowCount();
      this.book.run("sheet.mutation.set-worksheet-col-width", {
        subUnitId: sheetId,
        ranges: [rangeOf({ row: 0, rows, column: start, columns: count })],
        colWidth: size * PIXELS_A_POINT,
      });
    }
  }

  private info(sheet: Worksheet): SheetInfo {
    const config = sheet.getConfig();
    const id = sheet.getSheetId();
    const extra = this.extras.get(id);
    const { xSplit, ySplit } = sheet.getFreeze();
    const hidden = config.hidden === BooleanNumber.TRUE;
    return {
      id,
      name: sheet.getName(),
      visibility: hidden ? (extra?.visibility === "VeryHidden" ? "VeryHidden" : "Hidden") : "Visible",
      tabColor: config.tabColor ?? "",
      showGridlines: config.showGridlines !== BooleanNumber.FALSE,
      showHeadings: extra?.showHeadings ?? true,
      frozen: { rows: ySplit, columns: xSplit },
    };
  }

  private freeId(): string {
    for (;;) {
      const id = `{sheet-${++this.made}}`;
      if (!this.book.workbook.getSheetBySheetId(id)) {
        return id;
      }
    }
  }
}

function stretches(
  start: number,
  count: number,
  standard: number,
  read: (index: number) => { size?: number | undefined; hidden?: number | undefined },
): Stretch[] {
  return Array.from({ length: count }, (_, i) => {
    const { size, hidden } = read(start + i);
    return {
      size: size === undefined ? standard : size / PIXELS_A_POINT,
      hidden: hidden === BooleanNumber.TRUE,
    };
  });
}

function line(
  start: number,
  count: number,
  key: "w" | "h",
  size: number | null | undefined,
  hidden: boolean | undefined,
): object {
  const standard = key === "w" ? DEFAULT_COLUMN_WIDTH : DEFAULT_ROW_HEIGHT;
  const patch = {
    ...(size !== undefined && { [key]: (size ?? standard) * PIXELS_A_POINT }),
    ...(key === "h" && typeof size === "number" && { ia: BooleanNumber.FALSE, ah: undefined }),
    ...(key === "h" && size === null && { ia: BooleanNumber.TRUE }),
    ...(hidden !== undefined && { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [start + i, { ...patch }]));
}
