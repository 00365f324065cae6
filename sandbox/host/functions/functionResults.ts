import { CellError, type CellValue, isErrorCode } from "../../engine/cellValue";

/** What a call came to: a value or rows of values, and for an error the sentence that explains it. */
export interface FunctionResult {
  readonly value: CellValue | CellValue[][];
  readonly message: string;
  /** The function threw something of its own making instead of a `CustomFunctions.Error`. */
  readonly crashed: boolean;
}

/** The runtime's numbers for what failed; all others are `#VALUE!`. */
const codeNames: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#N/A",
};
const threw = 2;
const rejected = 3;

/** Excel shows the sentence of these two only. */
const withMessage = new Set(["#VALUE!", "#N/A"]);

/** One entry of `SetInvocationResults` or, as an array, of `SetInvocationArrayResults`. */
export function readResult(entry: unknown): { readonly id: number; readonly result: FunctionResult } {
  if (Array.isArray(entry)) {
    const [id, succeeded, value, errorCode] = entry as readonly unknown[];
    return { id: Number(id), result: succeeded === true ? success(value) : failure(value, errorCode) };
  }
  const { id, failed, value, errorCode } = entry as Readonly<Record<string, unknown>>;
  return { id: Number(id), result: failed === true ? failure(value, errorCode) : success(value) };
}

function failure(message: unknown, errorCode: unknown): FunctionResult {
  const number = typeof errorCode === "number" ? errorCode : 0;
  const code = codeNames[number] ?? "#VALUE!";
  const text = withMessage.has(code) && typeof message === "string" ? message : "";
  return { value: CellError.of(code), message: text, crashed: number === threw || number === rejected };
}

function success(value: unknown): FunctionResult {
  const result = Array.isArray(value) ? rows(value) : scalar(value);
  return { value: result, message: messageOf(value), crashed: false };
}

/** Rows of the same length, or `#VALUE!`. */
function rows(value: readonly unknown[]): CellValue[][] | CellError {
  const [first] = value;
  const width = Array.isArray(first) ? first.length : 0;
  const fits = width > 0 && value.every((row) => Array.isArray(row) && row.length === width);
  return fits ? (value as readonly unknown[][]).map((row) => row.map(scalar)) : CellError.of("#VALUE!");
}

/** A null (or an undefined, or a NaN within an array, which JSON makes null) shows as 0. */
function scalar(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const { basicValue, code } = value as { readonly basicValue?: unknown; readonly code?: unknown };
  const plain = basicValue ?? code;
  if (typeof plain === "string" && isErrorCode(plain)) return CellError.of(plain);
  return typeof plain === "object" || plain === undefined ? CellError.of("#VALUE!") : scalar(plain);
}

function messageOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  const { message } = value as { readonly message?: unknown };
  return typeof message === "string" ? message : "";
}
