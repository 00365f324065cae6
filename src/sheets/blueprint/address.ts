/** A column's letters by its zero-based number: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** `C5` of zero-based row 4 and column 2. */
export function relativeAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$C$5` of zero-based row 4 and column 2. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A sheet's name as formulas want it: always quoted, apostrophes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
