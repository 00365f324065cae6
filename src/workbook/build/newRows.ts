import type { GrowingRows } from "../../sheets/blueprint/blueprint";
import { cellName, isFound } from "../../sheets/cellName";
import type { FoundCell } from "../../sheets/cellName";
import type { Block } from "../excel/cellAddress";
import type { PlannedSheet } from "./blueprints";
import type { Places } from "./places";

/** Rows that a standing sheet gets, because there is more of what it has a row each for. */
export interface NewRows {
  /** The sheet's row where they are inserted. */
  readonly row: number;
  readonly rows: number;
  /** The cells in them, where they stand then. */
  readonly cells: readonly FoundCell[];
  /** A name of a cell below them: where it stands tells whether they are there. */
  readonly below: string;
}

/** The sheet with rows for all that it is to have, and everything where it stands with them. */
export function withNewRows(sheet: PlannedSheet): PlannedSheet {
  const { blueprint, places } = sheet;
  const { growing, role, ranges } = blueprint;
  const standing = growing ? standingRows(growing, places) : 0;
  const last = growing && lastRow(growing, standing, places);
  if (!growing || last === undefined || standing >= growing.rows) return sheet;

  const row = last + 1;
  const rows = growing.rows - standing;
  const below = blueprint.cells.filter(isFound).find(({ content: { id } }) => {
    const place = places.cells.get(id);
    return place !== undefined && place.row >= row;
  });
  if (!below) return sheet;
  const cells = newCells(sheet, growing, standing, row);
  const moved = (blocks: ReadonlyMap<string, Block>) =>
    new Map([...blocks].map(([id, block]) => [id, movedDown(block, { row, rows })] as const));
  const all = new Map([
    ...moved(places.cells),
    ...cells.map(({ content: { id }, row, column }) => [id, { row, column, rows: 1, columns: 1 }] as const),
  ]);
  const added = new Set(cells.map(({ content }) => content.id));
  const longer = ranges.flatMap((range) => {
    const end = "to" in range && added.has(range.to) ? all.get(range.to) : undefined;
    const present = places.ranges.get(range.name);
    return end && present ? [[range.name, { ...present, rows: end.row - present.row + 1 }] as const] : [];
  });
  return {
    ...sheet,
    places: { ...places, cells: all, ranges: new Map([...moved(places.ranges), ...longer]) },
    newRows: { row, rows, cells, below: cellName(role, below.content) },
  };
}

/** Where a block stands once the rows are there. */
export function movedDown<Place extends Block>(
  block: Place,
  added: Pick<NewRows, "row" | "rows"> | undefined,
): Place {
  return added && block.row >= added.row ? { ...block, row: block.row + added.rows } : block;
}

function standingRows({ id, rows }: GrowingRows, { cells }: Places): number {
  const numbers = Array.from({ length: rows }, (_, i) => i + 1);
  return numbers.filter((number) => [...cells.keys()].some((key) => key.startsWith(`${id}.${number}.`)))
    .length;
}

/** The row that the last of them stands in; undefined where there are none. */
function lastRow({ id }: GrowingRows, standing: number, { cells }: Places): number | undefined {
  return [...cells].find(([key]) => key.startsWith(`${id}.${standing}.`))?.[1].row;
}

/** Each in the column where the last row has the same part. */
function newCells(
  { blueprint, places }: PlannedSheet,
  { id }: GrowingRows,
  standing: number,
  row: number,
): readonly FoundCell[] {
  return blueprint.cells.filter(isFound).flatMap((cell): readonly FoundCell[] => {
    const [list, number = "", part = ""] = cell.content.id.split(".");
    if (list !== id || !(Number(number) > standing)) return [];
    const above = places.cells.get(`${id}.${standing}.${part}`);
    return above ? [{ ...cell, row: row + Number(number) - standing - 1, column: above.column }] : [];
  });
}
