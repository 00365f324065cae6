import type { Cell } from "./blueprint";
import type { Row } from "./cells";

/** Gives rows of cells their places, from zero-based row `first` down. An empty row is a gap. */
export function layOut(rows: readonly Row[], first = 0): readonly Cell[] {
  return rows.flatMap((row, down) =>
    row.flatMap((cell, column) => (cell ? [{ ...cell, row: first + down, column }] : [])),
  );
}

/** The zero-based row of the section with that title. */
export function bandRow(rows: readonly Row[], title: string): number {
  return rows.findIndex(
    ([first]) => first?.style === "section" && first.content.kind === "text" && first.content.text === title,
  );
}

/** A section's band across `width` columns, its title in the first. */
export function band(title: string, width: number): Row {
  return Array.from({ length: width }, (_, column) => ({
    content: { kind: "text", text: column === 0 ? title : "" } as const,
    style: "section" as const,
  }));
}
