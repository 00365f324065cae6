import type { Area } from "./area";
import {
  areaBetween,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "./area";

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B2:C3`, a single cell as `B2`, whole columns as `B:C`, whole rows as `2:3`. */
export function formatArea(area: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  if (isWholeColumns(area) && !isWholeRows(area)) {
    return `${$}${columnLetters(area.column)}:${$}${columnLetters(lastColumn(area))}`;
  }
  if (isWholeRows(area)) {
    return `${$}${area.row + 1}:${$}${lastRow(area) + 1}`;
  }
  const from = `${$}${columnLetters(area.column)}${$}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) {
    return from;
  }
  return `${from}:${$}${columnLetters(lastColumn(area))}${$}${lastRow(area) + 1}`;
}

/** A sheet's name as it stands before `!`: in apostrophes where Excel needs them. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^([A-Za-z]{1,3}\d+|[rRcC]|[rR]\d*[cC]\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const formatAddress = (sheetName: string, area: Area, absolute = false): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area, absolute)}`;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads `B2`, `$B$2:C3`, `B:C` or `2:3`; undefined for anything else, or off the sheet. */
export function parseArea(text: string): Area | undefined {
  const [from, to = from, more] = text.trim().split(":");
  if (from === undefined || to === undefined || more !== undefined) {
    return undefined;
  }
  const area =
    betweenCells(from, to) ??
    (text.includes(":") ? (betweenColumns(from, to) ?? betweenRows(from, to)) : undefined);
  return area && isOnSheet(area) ? area : undefined;
}

function betweenCells(from: string, to: string): Area | undefined {
  const a = CELL.exec(from);
  const b = CELL.exec(to);
  return a && b
    ? spanning(Number(a[2]) - 1, columnIndex(a[1] ?? ""), Number(b[2]) - 1, columnIndex(b[1] ?? ""))
    : undefined;
}

function betweenColumns(from: string, to: string): Area | undefined {
  const a = COLUMN.exec(from);
  const b = COLUMN.exec(to);
  return a && b ? spanning(0, columnIndex(a[1] ?? ""), MAX_ROWS - 1, columnIndex(b[1] ?? "")) : undefined;
}

function betweenRows(from: string, to: string): Area | undefined {
  const a = ROW.exec(from);
  const b = ROW.exec(to);
  return a && b ? spanning(Number(a[1]) - 1, 0, Number(b[1]) - 1, MAX_COLUMNS - 1) : undefined;
}

const spanning = (row1: number, column1: number, row2: number, column2: number): Area =>
  areaBetween(
    Math.min(row1, row2),
    Math.min(column1, column2),
    Math.max(row1, row2),
    Math.max(column1, column2),
  );

/** Splits `'My Sheet'!A1` into the sheet's name and the rest; no sheet where there is none. */
export function splitSheet(reference: string): { readonly sheet?: string; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(reference);
  if (!match) {
    return { rest: reference };
  }
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", rest: match[3] ?? "" };
}
