import { Direction } from "@univerjs/core";
import type { Area } from "../area";
import { intersection, isWholeColumns, isWholeRows } from "../area";
import type { StructuralEdit } from "../structuralEdit";
import type { Scope } from "./univerFormulas";
import { rangeOf } from "./univerBook";
import type { CellMatrix, UniverBook } from "./univerBook";
import type { UniverCells } from "./univerCells";
import type { UniverMerges } from "./univerMerges";
import type { UniverStyles } from "./univerStyles";

const commands = {
  insert: { row: "sheet.command.insert-row-by-range", column: "sheet.command.insert-col-by-range" },
  delete: { row: "sheet.command.remove-row-by-range", column: "sheet.command.remove-col-by-range" },
} as const;

/** Moves cells in Univer's sheets. */
export class UniverStructure {
  constructor(
    private readonly book: UniverBook,
    private readonly cells: UniverCells,
    private readonly styles: UniverStyles,
    private readonly merges: UniverMerges,
  ) {}

  /** Answers which formulas are left to be told. */
  apply(edit: StructuralEdit): Scope {
    const whole = edit.axis === "row" ? isWholeRows(edit.area) : isWholeColumns(edit.area);
    if (whole) {
      this.applyToLines(edit);
      return "typed";
    }
    this.moveCells(edit);
    return "all";
  }

  /** Univer moves whole rows and columns itself, and the references to them. */
  private applyToLines(edit: StructuralEdit): void {
    const sheet = this.book.sheet(edit.sheetId);
    const [at, count, limit] =
      edit.axis === "row"
        ? [edit.area.row, edit.area.rows, sheet.getRowCount()]
        : [edit.area.column, edit.area.columns, sheet.getColumnCount()];
    if (at >= limit) {
      return;
    }
    const kept = edit.kind === "insert" ? count : Math.min(count, limit - at);
    const area =
      edit.axis === "row"
        ? { row: at, rows: kept, column: 0, columns: sheet.getColumnCount() }
        : { column: at, columns: kept, row: 0, rows: sheet.getRowCount() };
    if (edit.kind === "delete" && kept >= limit) {
      this.book.ensureSize(edit.sheetId, {
        row: 0,
        column: 0,
        rows: area.rows + 1,
        columns: area.columns + 1,
      });
    }
    this.book.runInView(edit.sheetId, commands[edit.kind][edit.axis], {
      direction: edit.axis === "row" ? Direction.UP : Direction.LEFT,
      range: rangeOf(area),
    });
  }

  private moveCells({ sheetId, kind, axis, area }: StructuralEdit): void {
    const used = this.cells.usedArea(sheetId, false);
    const from = used && intersection(used, following(area, axis, kind === "insert" ? 0 : 1));
    const removed = used && intersection(used, area);
    const entries = from && this.cells.entries(sheetId, from);
    const styles = from && this.styles.at(sheetId, from);
    for (const cleared of [from, kind === "delete" ? removed : undefined]) {
      if (cleared) {
        this.erase(sheetId, cleared);
      }
    }
    if (from && entries && styles) {
      const by = (axis === "row" ? area.rows : area.columns) * (kind === "insert" ? 1 : -1);
      const to = axis === "row" ? { ...from, row: from.row + by } : { ...from, column: from.column + by };
      this.styles.set(sheetId, to, styles);
      this.cells.write(sheetId, to, entries);
    }
    this.merges.apply({ sheetId, kind, axis, area });
  }

  private erase(sheetId: string, area: Area): void {
    const matrix: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: Record<number, null> = {};
      for (let column = area.column; column < area.column + area.columns; column++) {
        line[column] = null;
      }
      matrix[row] = line;
    }
    this.book.setCells(sheetId, matrix);
  }
}

/** The cells that an edit moves: from the area on, or from behind it. */
function following(area: Area, axis: "row" | "column", behind: 0 | 1): Area {
  return axis === "row"
    ? { ...area, row: area.row + behind * area.rows, rows: Number.MAX_SAFE_INTEGER / 2 }
    : { ...area, column: area.column + behind * area.columns, columns: Number.MAX_SAFE_INTEGER / 2 };
}
