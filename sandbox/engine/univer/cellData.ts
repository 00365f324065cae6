import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { CellEntry } from "../cellEntry";
import type { CellStyle } from "../cellStyle";
import type { CellValue } from "../cellValue";
import { CellError, isErrorCode } from "../cellValue";

/** What the engine keeps with a cell besides what Univer knows; it moves and is copied with the cell. */
interface CellExtras {
  /** The formula as typed, where it has structured references, and what was made of it for Univer. */
  readonly typed?: string;
  readonly lowered?: string;
  /** What of the style Univer has no place for. */
  readonly style?: ExtraStyle;
}

export type ExtraStyle = Pick<
  CellStyle,
  "styleName" | "locked" | "formulaHidden" | "shrink" | "indent" | "underline"
>;

export const extrasOf = (cell: Nullable<ICellData>): CellExtras => (cell?.custom ?? {}) as CellExtras;

/** The formula as typed, unless Univer has another one since. */
export function typedFormula(cell: Nullable<ICellData>, formula: string | undefined): string | undefined {
  const { typed, lowered } = extrasOf(cell);
  return typed !== undefined && lowered === formula ? typed : formula;
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const { v, t, p } = cell ?? {};
  if (v === undefined || v === null) {
    const text = p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
    return text === undefined || text === "" ? null : text;
  }
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") {
    return v === true || v === 1 || String(v).toUpperCase() === "TRUE";
  }
  if (t === CellValueType.NUMBER || (typeof v === "number" && t !== CellValueType.STRING)) {
    return Number(v);
  }
  const text = String(v);
  return t !== CellValueType.FORCE_STRING && isErrorCode(text) ? CellError.of(text) : text;
}

/** The cell data that puts an entry in place of whatever the cell held; `formula` is lowered. */
export function dataOf(entry: CellEntry, formula: string | undefined, old: Nullable<ICellData>): ICellData {
  const custom = customOf({
    ...extrasOf(old),
    typed: entry.formula === formula ? undefined : entry.formula,
    lowered: entry.formula === formula ? undefined : formula,
  });
  const empty = { f: null, si: null, p: null, v: null, t: null, custom };
  if (formula !== undefined) {
    return { ...empty, f: formula };
  }
  const { value = null, quoted } = entry;
  if (value === null) {
    return empty;
  }
  if (typeof value === "number") {
    return { ...empty, v: value, t: CellValueType.NUMBER };
  }
  if (typeof value === "boolean") {
    return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (value instanceof CellError) {
    return { ...empty, v: value.code, t: CellValueType.STRING };
  }
  const forced = quoted === true || looksOtherwise(value);
  return { ...empty, v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that Univer would take for something else were it not told. */
const looksOtherwise = (text: string): boolean =>
  isErrorCode(text) || (text.trim() !== "" && Number.isFinite(Number(text)));

/** Undefined parts are left out; nothing at all is null, which removes it from the cell. */
export function customOf(extras: {
  [Key in keyof CellExtras]?: CellExtras[Key] | undefined;
}): CellExtras | null {
  const kept = Object.entries(extras).filter(
    ([, value]) => value !== undefined && (typeof value !== "object" || Object.keys(value).length > 0),
  );
  return kept.length === 0 ? null : (Object.fromEntries(kept) as CellExtras);
}

export const isQuoted = (cell: Nullable<ICellData>): boolean => cell?.t === CellValueType.FORCE_STRING;
