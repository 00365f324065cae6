import type { Cell } from "./blueprint";
import type { Row } from "./cells";

/** Gives rows of cells their places, from zero-based row `first` down. An empty row is a gap. */
export function layOut(rows: readonly Row[], first = 0): readonly Cell[] {
  return rows.flatMap((row, down) =>
    row.flatMap((cell, column) => (cell ? [{ ...cell, row: first + down, column }] : [])),
  );
}

/** A section's band across `width` columns, its title in the first. */
export function band(title: string, width: number): Row {
  return Array.from({ length: width }, (_, column) => ({
    content: { kind: "text", text: column === 0 ? title : "" } as const,
    style: "section" as const,
  }));
}
