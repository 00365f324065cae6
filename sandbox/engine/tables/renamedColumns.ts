import type { Table } from "./table";

/** Columns that kept their identity and changed their name. */
export function renamedColumns(before: Table, after: Table): { from: string; to: string }[] {
  return after.columns.flatMap((column) => {
    const old = before.columns.find((other) => other.id === column.id);
    return old && old.name !== column.name ? [{ from: old.name, to: column.name }] : [];
  });
}
