/** Column letters of a zero-based column: A … Z, AA … */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * Address within its sheet of a cell of a table, `C7`.
 *
 * @param topLeft of the header row, `A1`
 * @param row zero-based below the header row; undefined for the header itself
 * @param column zero-based
 */
export function cellAddress(topLeft: string, row: number | undefined, column: number): string {
  const [, letters = "A", digits = "1"] = /^\$?([A-Z]+)\$?(\d+)$/u.exec(topLeft) ?? [];
  const left = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return `${columnLetters(left + column)}${Number(digits) + (row === undefined ? 0 : row + 1)}`;
}

/** The address with its sheet, quoted where Excel needs quotes: `'FY 1998'!C7`. */
export function addressOnSheet(sheet: string, address: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/iu.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
