import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

/**
 * A formula that comes to `""` is a text, and `=A1+1` of it `#VALUE!`. Univer takes it for a blank cell in the run that
 * calculates it, and for a text in every later one, where it knows it by its formula: so it is given one. The references
 * are Univer's own class, so this is done once for all workbooks of a page.
 */
export function readEmptyTexts(): void {
  const references = BaseReferenceObject.prototype;
  if (references.getCellData === getCellData) return;
  universOwn = references.getCellData;
  references.getCellData = getCellData;
}

type GetCellData = BaseReferenceObject["getCellData"];

let universOwn: GetCellData;

const getCellData: GetCellData = function (this: BaseReferenceObject, row, column) {
  const cell = universOwn.call(this, row, column);
  return isEmptyText(cell) ? { ...cell, f: '=""' } : cell;
};

const isEmptyText = (cell: Nullable<ICellData>): boolean =>
  cell?.v === "" && cell.t === CellValueType.STRING && !cell.f && !cell.si;
