import { offeringField, offeringName, offerings } from "../../sheets/whitespace/offerings";
import { figure } from "./cells";
import type { TableRow } from "./look";
import type { FoundTables } from "./planTables";
import type { AccountWhitespace } from "./reviewWorkbook";
import { meaning, vocabulary } from "./vocabulary";

const usedName = (offering: (typeof offerings)[number]) => offeringName(offering, "Used");

/** The named cells that say which offerings are in use. */
export const whitespaceNames: readonly string[] = offerings.map(usedName);

/** What the account has of the offerings that are in use; undefined where none is, or the table is gone. */
export function whitespaceFrom(
  { tables, named }: FoundTables,
  row: TableRow | undefined,
): AccountWhitespace | undefined {
  const table = tables.get("whitespace");
  if (!table || !row) return undefined;
  const marks = vocabulary(named).whitespace;
  const used = offerings.flatMap((offering) => {
    const column = table.columns.get(offeringField(offering));
    if (column === undefined || named.get(usedName(offering))?.value !== 1) return [];
    const cell = row.cells[column];
    return [
      { name: table.headers[column] ?? "", state: figure(cell) ?? meaning(marks, cell) ?? "gap" },
    ] as const;
  });
  if (used.length === 0) return undefined;
  return { offerings: used, potential: figure(row.cells[table.columns.get("potential") ?? -1]) };
}
