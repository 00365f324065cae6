import type { Area } from "./area";

/** Rows of something for each cell of an area. */
export function block<Item>(area: Area, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => item(area.row + i, area.column + j)),
  );
}
