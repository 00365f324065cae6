import * as functions from "../../src/functions/functions";
import type { FunctionId } from "../../src/reference/functionId";
import { constantIn } from "./formulaText";
import type { Grid, GridValue } from "./grid";

const byId = new Map<string, (...args: unknown[]) => unknown>(
  Object.entries(functions).map(([name, call]) => [
    name.toUpperCase(),
    call as (...args: unknown[]) => unknown,
  ]),
);

/** What the function itself gives for arguments as they are typed, on a sheet; an error value by its name. */
export function callFunction(id: FunctionId, args: readonly string[], sheet: Grid = []): GridValue[][] {
  const call = byId.get(id);
  if (!call) throw new Error(`no function ${id}`);
  const values = args.map((text) => (text === "" ? null : argumentOf(text, sheet)));
  const result = attempt(() => call(...values));
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return rows.map((row) => row.map(plainValue));
}

function argumentOf(text: string, sheet: Grid): unknown[][] {
  const values = constantIn(text) ?? cellsIn(text, sheet);
  return values.map((row) => row.map((value) => (isError(value) ? new CustomFunctions.Error(value) : value)));
}

function cellsIn(text: string, sheet: Grid): (GridValue | null)[][] {
  const { row, column, rows, columns } = areaOf(text);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => sheet[row + i]?.[column + j] ?? null),
  );
}

/** The cells that a reference like "B2:D4" or "B2" names, counted from 0; at most 26 columns. */
export function areaOf(text: string): { row: number; column: number; rows: number; columns: number } {
  const match = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a reference: ${text}`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = left.charCodeAt(0) - 65;
  return {
    row: Number(top) - 1,
    column,
    rows: Number(bottom) - Number(top) + 1,
    columns: right.charCodeAt(0) - 65 - column + 1,
  };
}

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return thrown;
    throw thrown;
  }
}

function plainValue(value: unknown): GridValue {
  return value instanceof CustomFunctions.Error ? value.code : (value as GridValue);
}

function isError(value: unknown): value is CustomFunctions.ErrorCode {
  return typeof value === "string" && /^#[A-Z/0-9]+[!?A]$/.test(value);
}
