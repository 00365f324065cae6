import { relativeAddress } from "../../sheets/blueprint/address";

/** A block of cells by its zero-based top left cell and its size. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block somewhere in the workbook. */
export interface SheetBlock extends Block {
  readonly sheet: string;
}

/** `A1:C3`, without its sheet. */
export function blockAddress({ row, column, rows, columns }: Block): string {
  const first = relativeAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${relativeAddress(row + rows - 1, column + columns - 1)}`;
}

/** `3:4`: whole rows. */
export function rowAddress({ row, rows }: Pick<Block, "row" | "rows">): string {
  return `${row + 1}:${row + rows}`;
}

const reference = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** Reads `='Plan Settings'!$C$5` or `Accounts!A1:H92`; undefined for anything else, such as `#REF!`. */
export function parseReference(text: string): SheetBlock | undefined {
  const match = reference.exec(text);
  if (!match) return undefined;
  const [, quoted, plain, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = match;
  const row = Number(digits) - 1;
  const column = columnNumber(letters);
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    row,
    column,
    rows: Number(lastDigits) - row,
    columns: columnNumber(lastLetters) - column + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
