import { absoluteAddress, quotedSheet } from "../../sheets/blueprint/address";
import type { SheetBlueprint } from "../../sheets/blueprint/blueprint";
import { cellName, isFound } from "../../sheets/cellName";
import type { Block } from "../excel/cellAddress";

/** Where the cells of a sheet stand, by their ids, and its named ranges of cells. */
export interface Places {
  readonly sheet: string;
  readonly cells: ReadonlyMap<string, Block>;
  readonly ranges: ReadonlyMap<string, Block>;
}

/** On a sheet that is made from the blueprint. */
export function plannedPlaces(blueprint: SheetBlueprint, sheet: string): Places {
  const cells = new Map<string, Block>();
  for (const { row, column, content } of blueprint.cells.filter(isFound)) {
    cells.set(content.id, { row, column, rows: 1, columns: 1 });
  }
  const ranges = new Map<string, Block>();
  for (const range of blueprint.ranges) {
    if ("column" in range) continue;
    const { name, from, to } = range;
    const first = cells.get(from);
    const last = cells.get(to);
    if (!first || !last) throw new Error(`${name}: no cells ${from} to ${to}`);
    ranges.set(name, {
      row: first.row,
      column: first.column,
      rows: last.row - first.row + 1,
      columns: last.column - first.column + 1,
    });
  }
  return { sheet, cells, ranges };
}

/** On a sheet that stands already, wherever people have moved its cells: by the workbook's names. */
export function presentPlaces(
  blueprint: SheetBlueprint,
  sheet: string,
  names: ReadonlyMap<string, Block>,
): Places {
  const cells = new Map<string, Block>();
  for (const { content } of blueprint.cells.filter(isFound)) {
    const block = names.get(cellName(blueprint.role, content));
    if (block) cells.set(content.id, block);
  }
  const ranges = new Map<string, Block>();
  for (const { name } of blueprint.ranges) {
    const block = names.get(name);
    if (block) ranges.set(name, block);
  }
  return { sheet, cells, ranges };
}

/** `'Plan Settings'!$C$5:$C$7`. */
export function fullAddress(sheet: string, block: Block): string {
  const { row, column, rows, columns } = block;
  const first = absoluteAddress(row, column);
  const last = absoluteAddress(row + rows - 1, column + columns - 1);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** The first cell of a block, as formulas on the same sheet refer to it. */
export function localAddress({ row, column }: Block): string {
  return absoluteAddress(row, column);
}
