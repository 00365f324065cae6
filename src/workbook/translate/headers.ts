import type { TableBlueprint } from "../../sheets/blueprint/blueprint";
import type { PlannedTable } from "../build/plannedTable";
import type { RenamedHeader } from "../write/renameHeaders";

/** Headers that still say what we wrote; those that people have changed stay theirs, and none becomes like another one. */
export function findHeaders(
  { sheet, blueprint, layout }: PlannedTable,
  before: TableBlueprint,
): readonly RenamedHeader[] {
  const taken = new Set([...layout.columns.values()].map(({ header }) => header.toLowerCase()));
  const found = blueprint.columns.flatMap(({ field, header: after }): readonly RenamedHeader[] => {
    const ours = before.columns.find((column) => column.field === field)?.header;
    const place = layout.columns.get(field);
    if (!place || place.header !== ours || ours === after || taken.has(after.toLowerCase())) return [];
    const block = { sheet: sheet.name, row: layout.row, column: place.column, rows: 1, columns: 1 };
    return [{ block, before: ours, after }];
  });
  return found.sort((one, other) => one.block.column - other.block.column);
}
