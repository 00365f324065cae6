import type { Area } from "../../engine/area";
import { lastColumn, lastRow } from "../../engine/area";
import type { Border, CellStyle } from "../../engine/cellStyle";

export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof borderSides)[number];

export type BorderKey = {
  [Key in keyof CellStyle]-?: CellStyle[Key] extends Border | undefined ? Key : never;
}[keyof CellStyle];

/** Which cells of a range carry a side of its border, and on which of their own sides; nothing where the range has no such side. */
export function borderCells(
  area: Area,
  side: BorderSide,
): { readonly area: Area; readonly key: BorderKey } | undefined {
  switch (side) {
    case "EdgeTop":
      return { area: { ...area, rows: 1 }, key: "borderTop" };
    case "EdgeBottom":
      return { area: { ...area, row: lastRow(area), rows: 1 }, key: "borderBottom" };
    case "EdgeLeft":
      return { area: { ...area, columns: 1 }, key: "borderLeft" };
    case "EdgeRight":
      return { area: { ...area, column: lastColumn(area), columns: 1 }, key: "borderRight" };
    case "InsideHorizontal":
      return area.rows > 1 ? { area: { ...area, rows: area.rows - 1 }, key: "borderBottom" } : undefined;
    case "InsideVertical":
      return area.columns > 1
        ? { area: { ...area, columns: area.columns - 1 }, key: "borderRight" }
        : undefined;
    case "DiagonalDown":
      return { area, key: "borderDown" };
    case "DiagonalUp":
      return { area, key: "borderUp" };
  }
}
