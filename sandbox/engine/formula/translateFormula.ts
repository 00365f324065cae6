import type { RangeA1, ReferenceA1 } from "@borgar/fx";
import {
  isRange,
  parseA1Ref,
  stringifyA1Ref,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from "@borgar/fx";
import { formatArea } from "../address";
import { cellArea, MAX_COLUMNS, MAX_ROWS } from "../area";

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The formula of one cell as it reads when copied to another: relative references move along, lost ones become `#REF!`. */
export const translateFormula = (formula: string, from: CellPosition, to: CellPosition): string =>
  formulaMover(formula, from)(to);

/** The same for many destinations: the formula is taken apart once. */
export function formulaMover(formula: string, from: CellPosition): (to: CellPosition) => string {
  const parts = tokenize(formula).map((token): string | ReferenceA1 => {
    const reference = isRange(token) ? parseA1Ref(token.value) : undefined;
    return reference && "range" in reference ? reference : token.value;
  });
  if (parts.every((part) => typeof part === "string")) {
    return () => formula;
  }
  return (to) =>
    to.row === from.row && to.column === from.column
      ? formula
      : parts.map((part) => (typeof part === "string" ? part : moveReference(part, from, to))).join("");
}

function moveReference(reference: ReferenceA1, from: CellPosition, to: CellPosition): string {
  const { range } = reference;
  const down = (row: number | null | undefined, fixed: unknown): number | null =>
    row === null || row === undefined ? null : fixed ? row : row + to.row - from.row;
  const right = (column: number | null | undefined, fixed: unknown): number | null =>
    column === null || column === undefined ? null : fixed ? column : column + to.column - from.column;
  const moved: RangeA1 = {
    ...range,
    top: down(range.top, range.$top),
    bottom: down(range.bottom, range.$bottom),
    left: right(range.left, range.$left),
    right: right(range.right, range.$right),
  };
  const lost = [moved.top, moved.bottom].some((row) => isOutside(row, MAX_ROWS));
  return lost || [moved.left, moved.right].some((column) => isOutside(column, MAX_COLUMNS))
    ? "#REF!"
    : stringifyA1Ref({ ...reference, range: moved });
}

const isOutside = (index: number | null | undefined, count: number): boolean =>
  index !== null && index !== undefined && (index < 0 || index >= count);

export const toR1C1 = (formula: string, at: CellPosition): string =>
  translateFormulaToR1C1(formula, formatArea(cellArea(at.row, at.column)));

export const fromR1C1 = (formula: string, at: CellPosition): string =>
  translateFormulaToA1(formula, formatArea(cellArea(at.row, at.column)), { wrapEdges: false });
