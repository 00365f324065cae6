import { absoluteAddress, quotedSheet } from "../../sheets/blueprint/address";
import { parseReference } from "../excel/cellAddress";
import type { Session } from "../excel/session";

/** What stands behind a workbook name, and where: `'Overview'!$B$7`. */
export interface NamedCell {
  readonly value: unknown;
  readonly address: string;
}

/**
 * Asks for named cells; the answer is there after the next `sync`. Names that the workbook lacks, or that have lost
 * their cells, are left out.
 */
export function askForNamed(
  { workbook }: Session,
  names: readonly string[],
): () => ReadonlyMap<string, NamedCell> {
  const asked = names.map((name) => {
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("values,address");
    return { name, range };
  });
  return () =>
    new Map(
      asked.flatMap(({ name, range }) => {
        const place = range.isNullObject ? undefined : parseReference(range.address);
        if (!place) return [];
        const address = `${quotedSheet(place.sheet)}!${absoluteAddress(place.row, place.column)}`;
        return [[name, { value: range.values[0]?.[0] as unknown, address }] as const];
      }),
    );
}
