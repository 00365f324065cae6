import type { SheetBlock } from "../../excel/cellAddress";
import type { Entry } from "./edits";

/** A formula in its cell, the cells that it spills to blank for it. */
export function unspilled(
  formula: string,
  { rows, columns }: Pick<SheetBlock, "rows" | "columns">,
): Entry[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => (i + j === 0 ? formula : "")),
  );
}
