import type { TableBlueprint } from "../../sheets/blueprint/blueprint";
import type { RenamedHeader } from "../write/renameHeaders";
import type { TableOnSheet } from "../survey/tableOnSheet";

/** A header that says something else from now on: another year, another language. It stands where no columns are added yet. */
export interface HeaderChange extends RenamedHeader {
  readonly field: string;
}

/**
 * The headers that the last build wrote and this one would write otherwise, in an order in which no two are ever alike;
 * those that people have changed stay theirs.
 */
export function headerChanges(
  built: TableBlueprint | undefined,
  wanted: TableBlueprint,
  { block, columns, headers }: TableOnSheet,
): readonly HeaderChange[] {
  const waiting = wanted.columns.flatMap(({ field, header: after }): readonly HeaderChange[] => {
    const before = built?.columns.find((column) => column.field === field)?.header;
    const present = columns.get(field);
    if (before === undefined || before === after || present?.header !== before) return [];
    const cell = { ...block, column: block.column + present.index, rows: 1, columns: 1 };
    return [{ field, block: cell, before, after }];
  });
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  const changes: HeaderChange[] = [];
  for (;;) {
    const next = waiting.findIndex(({ after }) => !taken.has(after.toLowerCase()));
    const [change] = next === -1 ? [] : waiting.splice(next, 1);
    if (!change) return changes;
    changes.push(change);
    taken.delete(change.before.toLowerCase());
    taken.add(change.after.toLowerCase());
  }
}
