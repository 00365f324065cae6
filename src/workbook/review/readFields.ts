import { blockAddress } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import type { FoundTable } from "./planTables";

/** Cells of one answer: some 3 MB of ordinary tables. */
const cellsAtOnce = 200_000;

/** What stands in some columns of a table, row by row; a column that isn't there is blank. */
export async function readFields<Field extends string>(
  session: Session,
  { body, columns }: FoundTable,
  fields: readonly Field[],
): Promise<Readonly<Record<Field, unknown>>[]> {
  const sheet = session.workbook.worksheets.getItem(body.sheet);
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / fields.length));
  const rows: Record<Field, unknown>[] = [];
  for (let done = 0; done < body.rows; done += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, body.rows - done);
    const asked = fields.map((field) => {
      const column = columns.get(field);
      if (column === undefined) return { field, range: undefined };
      const block = { row: body.row + done, column: body.column + column, rows: count, columns: 1 };
      const range = sheet.getRange(blockAddress(block));
      range.load("values");
      return { field, range };
    });
    await session.sync();
    for (let row = 0; row < count; row++) {
      const cells = asked.map(({ field, range }) => [field, range?.values[row]?.[0] ?? ""]);
      rows.push(Object.fromEntries(cells) as Record<Field, unknown>);
    }
  }
  return rows;
}
