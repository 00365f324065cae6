import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { CELL_INVERTED_INDEX_CACHE, IFunctionService } from "@univerjs/engine-formula";
import { HostError } from "../../host/hostError";
import type { Area } from "../area";
import { lastColumn, lastRow } from "../area";
import { keepDependencies } from "./dependencyIndex";
import { readEmptyTexts } from "./emptyTexts";
import { readAnyFormula } from "./readAnyFormula";
import { SheetSize } from "./sheetSize";
import { TrimFunction } from "./trimFunction";
import { compareTextsLikeExcel, readPatterns } from "./wildcards";

type Injector = ReturnType<Univer["__getInjector"]>;

/** Univer's workbook and its commands, as the engine uses them. */
export class UniverBook {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  private ownDepth = 0;

  constructor(univer: Univer) {
    forgetComparisons();
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.workbook = this.openWorkbook(univer);
    compareTextsLikeExcel();
    readEmptyTexts();
    const functions = this.injector.get(IFunctionService);
    functions.registerExecutors(new TrimFunction());
    keepDependencies(this);
    readAnyFormula(this);
    functions.getExecutors().forEach((executor, name) => readPatterns(String(name), executor));
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Whether what Univer reports right now was asked for by the engine itself. */
  get isOwn(): boolean {
    return this.ownDepth > 0;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) {
      throw new HostError("ItemNotFound", "The sheet is no longer there.");
    }
    return sheet;
  }

  run(id: string, params: object): void {
    this.own(() => this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }));
  }

  /**
   * Runs a command on a sheet as if it were the one in view. Where rows and columns are deleted, Univer adapts the
   * references to the sheet in view, whichever sheet they are deleted on.
   */
  runInView(sheetId: string, id: string, params: object): void {
    const { workbook } = this;
    const sheet = this.sheet(sheetId);
    workbook.getActiveSheet = () => sheet;
    try {
      this.run(id, { subUnitId: sheetId, ...params });
    } finally {
      // What is left is the method of its class.
      Reflect.deleteProperty(workbook, "getActiveSheet");
    }
  }

  own<Result>(action: () => Result): Result {
    this.ownDepth++;
    try {
      return action();
    } finally {
      this.ownDepth--;
    }
  }

  setCells(sheetId: string, cellValue: CellMatrix): void {
    this.run("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue });
  }

  /** Styles and what is kept beside them; without the trigger Univer takes it for new contents and drops formulas. */
  setLooks(sheetId: string, cellValue: CellMatrix): void {
    this.run("sheet.mutation.set-range-values", {
      subUnitId: sheetId,
      cellValue,
      trigger: "sheet.command.set-style",
    });
  }

  /** Univer's sheets have an end; before something is put beyond it, it is moved. */
  ensureSize(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    if (area.rows < SheetSize.unbounded && lastRow(area) >= sheet.getRowCount()) {
      this.run("sheet.mutation.set-worksheet-row-count", {
        subUnitId: sheetId,
        rowCount: lastRow(area) + 1 + SheetSize.spareRows,
      });
    }
    if (area.columns < SheetSize.unboundedColumns && lastColumn(area) >= sheet.getColumnCount()) {
      this.run("sheet.mutation.set-worksheet-column-count", {
        subUnitId: sheetId,
        columnCount: lastColumn(area) + 1 + SheetSize.spareColumns,
      });
    }
  }

  private openWorkbook(univer: Univer): Workbook {
    const instances = this.injector.get(IUniverInstanceService);
    return (
      instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ??
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
        id: "workbook",
        sheetOrder: ["sheet1"],
        sheets: { sheet1: { id: "sheet1", name: "Sheet1", ...SheetSize.blank } },
      })
    );
  }
}

/**
 * Univer remembers where in a column which values are, to compare faster, and mistakes calculated arrays for such
 * columns: a comparison then sees the values of another array. Without that memory its comparisons are right.
 */
function forgetComparisons(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

export const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  endRow: lastRow(area),
  startColumn: area.column,
  endColumn: lastColumn(area),
});

export const areaOf = (range: IRange): Area => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
