import type { Area } from "../../engine/area";
import { intersection, lastRow } from "../../engine/area";
import { HostError } from "../../host/hostError";
import type { Book } from "../book";
import { valueType } from "./cellContent";
import type { Cells } from "../cells";
import { guardSheet } from "../guard";

/** Of `Excel.SpecialCellType`, those that can be told from a cell's contents. */
const kinds = ["Blanks", "Constants", "Formulas"];

/** What `Excel.SpecialCellValueType` calls the types of values. */
const valueKinds: Readonly<Record<string, string>> = {
  Error: "Errors",
  Boolean: "Logical",
  Double: "Numbers",
  String: "Text",
};

/**
 * The cells of a kind, as rectangles from the top down; none where there are none. Excel looks through the whole sheet
 * where it is asked about a single cell, never beyond what is used, and not at all where the sheet is protected.
 */
export function specialCells(book: Book, { sheetId, area }: Cells, kind: string, types: string): Area[] {
  if (!kinds.includes(kind))
    throw new HostError("NotImplemented", `Cells of kind ${kind} aren't found here.`);
  guardSheet(book, sheetId);
  const used = book.engine.usedArea(sheetId, false);
  const looked = used && (area.rows * area.columns === 1 ? used : intersection(used, area));
  if (!looked) return [];
  const formulas = book.engine.formulas(sheetId, looked);
  const values = book.engine.values(sheetId, looked);
  return rectangles(looked, (row, column) => {
    const value = values[row]?.[column] ?? null;
    const isFormula = formulas[row]?.[column] !== undefined;
    if (kind === "Blanks") return !isFormula && value === null;
    if (isFormula !== (kind === "Formulas") || (!isFormula && value === null)) return false;
    return types === "All" || types.includes(valueKinds[valueType(value)] ?? "All");
  });
}

/** Runs of each row, joined with equal ones of the row above. */
function rectangles(within: Area, isMeant: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  let open = new Map<string, number>();
  for (let row = 0; row < within.rows; row++) {
    const next = new Map<string, number>();
    for (let column = 0; column < within.columns; column++) {
      const start = column;
      while (column < within.columns && isMeant(row, column)) column++;
      if (column === start) continue;
      const run = `${start}:${column}`;
      const index = open.get(run) ?? found.length;
      const above = found[index];
      found[index] = above
        ? { ...above, rows: above.rows + 1 }
        : { row: within.row + row, column: within.column + start, rows: 1, columns: column - start };
      next.set(run, index);
    }
    open = next;
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column || lastRow(a) - lastRow(b));
}
