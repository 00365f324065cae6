import type { TableBlueprint } from "../../sheets/blueprint/blueprint";
import type { Block } from "../excel/cellAddress";
import { freeName } from "../excel/freeName";
import type { TableOnSheet } from "../survey/tableOnSheet";
import type { TableLayout } from "./tableLayout";

/** A column that a standing table gets: its source has come to the accounts, or to the wizard, since the last build. */
export interface NewColumn {
  readonly field: string;
  readonly header: string;
  /** The sheet's column where it is put, the new ones before it being there already. */
  readonly column: number;
  /** Beyond the table's last column; elsewhere a whole column of the sheet is inserted, so that what stands above moves along. */
  readonly atEnd: boolean;
}

/**
 * The columns of a blueprint that a table has never had, each behind the one that it follows there, and where the table's
 * columns are with them. A column that people have deleted stays away.
 */
export function newColumns(
  { columns }: TableBlueprint,
  { known, headers }: Pick<TableOnSheet, "known" | "headers">,
  standing: TableLayout,
): { readonly added: readonly NewColumn[]; readonly layout: TableLayout } {
  const added: NewColumn[] = [];
  let layout = standing;
  columns.forEach(({ field, header: wanted }, i) => {
    if (layout.columns.has(field) || known.has(field)) return;
    const before = columns.slice(0, i).flatMap((column) => layout.columns.get(column.field)?.column ?? []);
    const column = (before.at(-1) ?? layout.column - 1) + 1;
    const taken = [...headers, ...added.map(({ header }) => header)];
    const header = freeName(wanted, taken, (name, number) => `${name} ${number}`);
    const atEnd = column === layout.column + layout.width;
    const one = { field, header, column, atEnd };
    added.push(one);
    const moved = [...layout.columns].map(
      ([name, place]) =>
        [name, { ...place, column: movedBlock({ ...noCell, column: place.column }, [one]).column }] as const,
    );
    layout = {
      ...layout,
      width: layout.width + 1,
      columns: new Map([...moved, [field, { column, header }] as const]),
    };
  });
  return { added, layout };
}

const noCell: Block = { row: 0, column: 0, rows: 1, columns: 1 };

/** Where a block stands once the columns are there. */
export function movedBlock<Place extends Block>(block: Place, added: readonly NewColumn[]): Place {
  return added.reduce(
    (place, { column, atEnd }) =>
      !atEnd && column <= place.column ? { ...place, column: place.column + 1 } : place,
    block,
  );
}
