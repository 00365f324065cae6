import type { Engine } from "./engine";
import type { StructuralEdit } from "./structuralEdit";

/** How high the rows are, or how wide the columns, that an edit inserts or deletes. `apply` does it. */
export function linePoints(
  engine: Pick<Engine, "rows" | "columns">,
  { sheetId, axis, kind, area }: StructuralEdit,
  apply: () => void,
): number {
  const measure = (): number => {
    const lines =
      axis === "row"
        ? engine.rows(sheetId, area.row, area.rows)
        : engine.columns(sheetId, area.column, area.columns);
    return lines.reduce((sum, { size, hidden }) => sum + (hidden ? 0 : size), 0);
  };
  const before = measure();
  apply();
  return kind === "insert" ? measure() : before;
}
