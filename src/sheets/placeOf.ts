import { literal } from "./literal";

/** Where the first cell of a column with the same text as `cell` but for spaces around it stands; an error where none does. */
export function trimmedPlace(cell: string, column: string): string {
  const place = `(ROW(${column})-ROW(INDEX(${column},1))+1)`;
  return `ROUND(1/SUMPRODUCT(MAX((TRIM(${column})=TRIM(${cell}))/${place})),0)`;
}

/** Where a text stands in a column, else 0. The quick way first; spaces that nobody sees make no difference. */
export function placeOf(cell: string, column: string, otherwise = "0"): string {
  return `IFERROR(MATCH(${literal(cell)},${column},0),IFERROR(${trimmedPlace(cell, column)},${otherwise}))`;
}
