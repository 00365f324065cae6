import type { Area } from "../area";
import type { Table } from "../tables/table";
import { lowerStructured, mentionsTable } from "../formula/lowerStructured";
import { mentions } from "../formula/mentions";
import { bracketNegatedNames, mayNegateName } from "../formula/negatedNames";
import { loseSheetInFormula, renameSheetInFormula, renameTableInFormula } from "../formula/renameInFormula";
import { shiftFormula } from "../formula/shiftFormula";
import { tableLookup } from "../formula/tableLookup";
import type { SheetInfo } from "../sheetInfo";
import type { StructuralEdit } from "../structuralEdit";
import { renamedColumns } from "../tables/renamedColumns";
import type { TableRegistry } from "../tables/tableRegistry";
import { dataOf, extrasOf } from "./cellData";
import type { CellMatrix, UniverBook } from "./univerBook";
import { forgetFormulas } from "./forgetFormulas";
import type { UniverCells } from "./univerCells";
import type { UniverNames } from "./univerNames";

/** Which formulas an edit still has to be told: Univer itself follows edits in those that it understands. */
export type Scope = "all" | "typed";

/** Keeps the formulas as typed true to the workbook, and lowers them for Univer whenever a table changes. */
export class UniverFormulas {
  constructor(
    private readonly book: UniverBook,
    private readonly sheets: () => readonly SheetInfo[],
    private readonly tables: TableRegistry,
    private readonly cells: () => UniverCells,
    private readonly names: () => UniverNames,
  ) {}

  readonly lower = (formula: string, sheetId: string, row: number, column: number): string =>
    bracketNegatedNames(
      this.mentionsTable(formula)
        ? lowerStructured(formula, { sheetId, row, column }, tableLookup(this.tables, this.sheets))
        : formula,
    );

  shift(edit: StructuralEdit, scope: Scope): void {
    const edited = this.sheets().find((sheet) => sheet.id === edit.sheetId)?.name ?? "";
    this.rewrite(scope, (formula, home) =>
      home?.id === edit.sheetId || mentions(formula, edited)
        ? shiftFormula(formula, home?.name ?? "", edit, edited)
        : formula,
    );
    // Names have moved with their cells.
    forgetFormulas(this.book);
  }

  renameSheet(before: string, after: string, scope: Scope): void {
    this.rewrite(scope, (formula) =>
      mentions(formula, before) ? renameSheetInFormula(formula, before, after) : formula,
    );
  }

  loseSheet(name: string): void {
    this.rewrite("all", (formula) => (mentions(formula, name) ? loseSheetInFormula(formula, name) : formula));
  }

  followTable(before: Table, table: Table): void {
    const columns = renamedColumns(before, table);
    const renamed = columns.length > 0 || table.name !== before.name;
    this.rewrite("typed", (formula, home, row, column) =>
      renamed
        ? renameTableInFormula(formula, {
            table: before.name,
            newTable: table.name,
            columns,
            within: home !== undefined && this.tables.at(home.id, row, column)?.id === table.id,
          })
        : formula,
    );
  }

  /** After somebody typed: structured references are lowered, and what was typed before is forgotten. */
  takeIn(sheetId: string, area: Area): void {
    const matrix: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = this.cells().cell(sheetId, row, column);
        const { typed, lowered } = extrasOf(cell);
        if (cell?.f && (this.needsLowering(cell.f) || (typed !== undefined && cell.f !== lowered))) {
          const formula = this.lower(cell.f, sheetId, row, column);
          (matrix[row] ??= {})[column] = dataOf({ formula: cell.f }, formula, cell);
        }
      }
    }
    if (Object.keys(matrix).length > 0) {
      this.book.setCells(sheetId, matrix);
    }
  }

  /** Resolves the structured references anew. */
  relower(): void {
    this.rewrite("typed", (formula) => formula);
  }

  private needsLowering(formula: string): boolean {
    return this.mentionsTable(formula) || mayNegateName(formula);
  }

  private mentionsTable(formula: string): boolean {
    return mentionsTable(
      formula,
      this.tables.all.map((table) => table.name),
    );
  }

  private rewrite(
    scope: Scope,
    change: (formula: string, home: SheetInfo | undefined, row: number, column: number) => string,
  ): void {
    for (const sheet of this.sheets()) {
      const matrix: CellMatrix = {};
      this.cells().eachFormula(sheet.id, (formula, row, column, cell) => {
        const { typed, lowered } = extrasOf(cell);
        if (scope === "typed" && typed === undefined) {
          return;
        }
        const before = typed ?? formula;
        const after = change(before, sheet, row, column);
        const lower = this.lower(after, sheet.id, row, column);
        if (after !== before || lower !== (lowered ?? formula) || lower !== cell.f) {
          (matrix[row] ??= {})[column] = dataOf({ formula: after }, lower, cell);
        }
      });
      if (Object.keys(matrix).length > 0) {
        this.book.setCells(sheet.id, matrix);
      }
    }
    this.names().rewrite((name) =>
      // A sheet may be called as a table is: only what is lowered isn't followed by Univer itself.
      scope === "typed" && this.lower(name.formula, "", -1, -1) === name.formula
        ? name.formula
        : change(
            name.formula,
            this.sheets().find((sheet) => sheet.id === name.sheetId),
            -1,
            -1,
          ),
    );
  }
}
