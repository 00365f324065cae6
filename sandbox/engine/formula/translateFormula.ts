import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatArea } from "../address";
import { cellArea } from "../area";

/** The formula of one cell as it reads when copied to another: relative references move along, lost ones become `#REF!`. */
export function translateFormula(formula: string, from: CellPosition, to: CellPosition): string {
  if (from.row === to.row && from.column === to.column) {
    return formula;
  }
  return fromR1C1(toR1C1(formula, from), to);
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export const toR1C1 = (formula: string, at: CellPosition): string =>
  translateFormulaToR1C1(formula, formatArea(cellArea(at.row, at.column)));

export const fromR1C1 = (formula: string, at: CellPosition): string =>
  translateFormulaToA1(formula, formatArea(cellArea(at.row, at.column)), { wrapEdges: false });
