import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import type { Area } from "../area";
import { areaBetween, boundingArea, MAX_COLUMNS, MAX_ROWS } from "../area";
import type { StructuralEdit } from "../structuralEdit";
import type { CellMatrix, UniverBook } from "./univerBook";
import { areaOf } from "./univerBook";

/** What the engine wants to know of what is done in the grid. */
interface GridWatcher {
  edited(sheetId: string, area: Area): void;
  formatted(sheetId: string, area: Area): void;
  /** Cells were moved by Univer; formulas that it doesn't understand are still as they were. */
  restructured(edits: readonly StructuralEdit[]): void;
  renamed(sheetId: string, before: string, after: string): void;
  added(sheetId: string): void;
  deleted(sheetId: string): void;
  activated(sheetId: string): void;
  selected(sheetId: string, area: Area): void;
}

const WRITE = "sheet.mutation.set-range-values";

const lineEdits: Readonly<Record<string, Pick<StructuralEdit, "kind" | "axis">>> = {
  "sheet.mutation.insert-row": { kind: "insert", axis: "row" },
  "sheet.mutation.remove-rows": { kind: "delete", axis: "row" },
  "sheet.mutation.insert-col": { kind: "insert", axis: "column" },
  "sheet.mutation.remove-col": { kind: "delete", axis: "column" },
};

const cellEdits: Readonly<Record<string, Pick<StructuralEdit, "kind" | "axis">>> = {
  "sheet.command.insert-range-move-down": { kind: "insert", axis: "row" },
  "sheet.command.insert-range-move-right": { kind: "insert", axis: "column" },
  "sheet.command.delete-range-move-up": { kind: "delete", axis: "row" },
  "sheet.command.delete-range-move-left": { kind: "delete", axis: "column" },
};

/** What may move cells, or give them back their contents. */
const undoing = /^univer\.command\.(undo|redo)$/;

/** Commands in which Univer rewrites formulas because cells moved, not because somebody typed. */
const moves =
  /^sheet\.command\.(insert|remove|move|delete|set-worksheet-name)|^univer\.command\.(undo|redo)$/;

/** Follows what people do in the grid; what the engine does itself is left out. */
export class UniverEdits {
  private moving = 0;
  private edits: StructuralEdit[] = [];
  /** What was written meanwhile. */
  private writes: { readonly sheetId: string; readonly area: Area }[] = [];
  private readonly namesBefore = new Map<string, string>();

  constructor(
    private readonly book: UniverBook,
    private readonly watcher: GridWatcher,
  ) {
    book.commands.beforeCommandExecuted((command) => this.before(command));
    book.commands.onCommandExecuted((command, options) => this.after(command, options));
  }

  private before(command: Readonly<ICommandInfo>): void {
    if (this.book.isOwn) {
      return;
    }
    if (command.type !== CommandType.MUTATION && moves.test(command.id)) {
      this.moving++;
    }
    if (command.id === "sheet.mutation.set-worksheet-name") {
      const { subUnitId } = command.params as SheetParams;
      this.namesBefore.set(subUnitId, this.book.sheet(subUnitId).getName());
    }
  }

  private after(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.book.isOwn) {
      return;
    }
    this.note(command, options);
    if (command.type !== CommandType.MUTATION && moves.test(command.id)) {
      this.moving = Math.max(0, this.moving - 1);
      this.finishMoves(undoing.test(command.id));
    }
  }

  private note({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const { subUnitId, range } = (params ?? {}) as SheetParams & { range?: IRange };
    const edit = lineEdits[id] ?? cellEdits[id];
    if (edit && range) {
      this.edits.push({
        ...edit,
        sheetId: subUnitId ?? this.activeId(),
        area: wholeLines(areaOf(range), edit.axis, id in lineEdits),
      });
    } else if (id === WRITE && !isResult(options)) {
      this.noteWrite(params as WriteParams);
    } else if (id === "sheet.mutation.set-worksheet-name") {
      const name = this.namesBefore.get(subUnitId) ?? "";
      this.watcher.renamed(subUnitId, name, this.book.sheet(subUnitId).getName());
    } else if (id === "sheet.mutation.insert-sheet") {
      this.watcher.added((params as { sheet: { id: string } }).sheet.id);
    } else if (id === "sheet.mutation.remove-sheet") {
      this.watcher.deleted(subUnitId);
    } else if (id === "sheet.operation.set-worksheet-active") {
      this.watcher.activated(subUnitId);
    } else if (id === "sheet.operation.set-selections") {
      const last = (params as { selections?: { range: IRange }[] }).selections?.at(-1);
      if (last) {
        this.watcher.selected(subUnitId, areaOf(last.range));
      }
    }
  }

  private noteWrite({ subUnitId, cellValue }: WriteParams): void {
    let contents: Area | undefined;
    let formats: Area | undefined;
    eachCell(cellValue, (cell, row, column) => {
      const at = areaBetween(row, column, row, column);
      if (!cell || ["v", "f", "p", "si"].some((key) => key in cell)) {
        contents = contents ? boundingArea(contents, at) : at;
      } else {
        formats = formats ? boundingArea(formats, at) : at;
      }
    });
    if (contents && this.moving === 0) {
      this.watcher.edited(subUnitId, contents);
      return;
    }
    if (contents) this.writes.push({ sheetId: subUnitId, area: contents });
    if (formats) this.watcher.formatted(subUnitId, formats);
  }

  private finishMoves(isUndone: boolean): void {
    if (this.moving > 0) return;
    const { edits, writes } = this;
    this.edits = [];
    this.writes = [];
    if (edits.length > 0) this.watcher.restructured(edits);
    else if (isUndone) for (const { sheetId, area } of writes) this.watcher.edited(sheetId, area);
  }

  private activeId(): string {
    return this.book.workbook.getActiveSheet()?.getSheetId() ?? "";
  }
}

interface SheetParams {
  readonly subUnitId: string;
}

interface WriteParams extends SheetParams {
  readonly cellValue?: CellMatrix;
}

/** Results of a calculation, and what Univer writes down for itself. */
const isResult = (options?: IExecutionOptions): boolean =>
  options?.["applyFormulaCalculationResult"] === true || options?.onlyLocal === true;

function eachCell(
  matrix: CellMatrix | undefined,
  visit: (cell: Nullable<ICellData>, row: number, column: number) => void,
): void {
  for (const [row, line] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      visit(cell as Nullable<ICellData>, Number(row), Number(column));
    }
  }
}

/** Rows and columns that were inserted reach as far as Excel's sheet, not Univer's. */
function wholeLines(area: Area, axis: "row" | "column", whole: boolean): Area {
  if (!whole) {
    return area;
  }
  return axis === "row" ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
}
