/** What a cell holds once calculated; null is a blank cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** An error value, told apart from a text that reads the same. */
export class CellError {
  private constructor(readonly code: string) {}

  private static readonly known = new Map<string, CellError>();

  /** The error of that code, one object each, so that errors compare by identity. */
  static of(code: string): CellError {
    let error = CellError.known.get(code);
    if (!error) {
      error = new CellError(code);
      CellError.known.set(code, error);
    }
    return error;
  }

  toString(): string {
    return this.code;
  }
}

const CODES = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
]);

export const isErrorCode = (text: string): boolean => CODES.has(text);
