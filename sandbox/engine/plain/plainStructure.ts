import { isWholeColumns, isWholeRows } from "../area";
import { loseSheetInFormula, renameSheetInFormula } from "../formula/renameInFormula";
import { mentions } from "../formula/mentions";
import { shiftFormula } from "../formula/shiftFormula";
import type { StructuralEdit } from "../structuralEdit";
import { shiftArea } from "../structuralEdit";
import type { PlainNames } from "./plainNames";
import type { Line, PlainSheet } from "./plainSheet";
import { FormulaCell } from "./plainSheet";

/** Where a formula stands; names of the workbook stand nowhere. */
interface FormulaHome {
  readonly sheet?: PlainSheet;
  readonly row?: number;
  readonly column?: number;
}

/** Moves cells, and keeps the formulas of the whole workbook pointing at what they meant. */
export class PlainStructure {
  constructor(
    private readonly pages: () => readonly PlainSheet[],
    private readonly names: PlainNames,
  ) {}

  apply(page: PlainSheet, edit: StructuralEdit): void {
    const method = edit.kind === "insert" ? "insert" : "remove";
    page.contents[method](edit.area, edit.axis);
    page.styles[method](edit.area, edit.axis);
    if (edit.axis === "row" && isWholeRows(edit.area)) {
      page.rows = splice(page.rows, edit.area.row, edit.area.rows, edit.kind);
    } else if (edit.axis === "column" && isWholeColumns(edit.area)) {
      page.columns = splice(page.columns, edit.area.column, edit.area.columns, edit.kind);
    }
    page.merges = page.merges.flatMap((area) => shiftArea(area, edit) ?? []);
    const edited = page.info.name;
    this.rewrite((formula, { sheet }) =>
      sheet === page || mentions(formula, edited)
        ? shiftFormula(formula, sheet?.info.name ?? "", edit, edited)
        : formula,
    );
  }

  renameSheet(before: string, after: string): void {
    this.rewrite((formula) =>
      mentions(formula, before) ? renameSheetInFormula(formula, before, after) : formula,
    );
  }

  loseSheet(sheetId: string, name: string): void {
    for (const own of this.names.all.filter((other) => other.sheetId === sheetId)) {
      this.names.remove(own.id);
    }
    this.rewrite((formula) => (mentions(formula, name) ? loseSheetInFormula(formula, name) : formula));
  }

  /** Replaces every formula of the workbook by what `change` makes of it. */
  rewrite(change: (formula: string, home: FormulaHome) => string): void {
    for (const sheet of this.pages()) {
      sheet.contents.visit(undefined, (content, row, column) => {
        if (content instanceof FormulaCell) {
          const formula = change(content.formula, { sheet, row, column });
          if (formula !== content.formula) {
            sheet.contents.set(row, column, new FormulaCell(formula));
          }
        }
      });
    }
    this.names.rewrite((name) => {
      const sheet = this.pages().find((page) => page.info.id === name.sheetId);
      return change(name.formula, sheet ? { sheet } : {});
    });
  }
}

function splice(lines: readonly Line[], at: number, count: number, kind: "insert" | "delete"): Line[] {
  if (at >= lines.length) {
    return [...lines];
  }
  return kind === "insert"
    ? lines.slice(0, at).concat(new Array<Line>(count), lines.slice(at))
    : lines.slice(0, at).concat(lines.slice(at + count));
}
