import { literal } from "./literal";

/**
 * Where a text stands in a column, else 0. A space that nobody sees, in front of it or behind it, here or there, makes no
 * difference.
 */
export function placeOf(cell: string, column: string, otherwise = "0"): string {
  const trimmed = literal(`TRIM(${cell})`);
  const spellings = [literal(cell), trimmed, `${trimmed}&" "`, `" "&${trimmed}`];
  return spellings.reduceRight(
    (next, spelling) => `IFERROR(MATCH(${spelling},${column},0),${next})`,
    otherwise,
  );
}
