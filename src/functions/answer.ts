import { canBeThrown, toExcelError } from "./excelError";

/** What a function hands to Excel: its result, or the error value for whatever went wrong. */
export function answer(compute: () => unknown): unknown {
  const { stackTraceLimit } = Error;
  // What goes wrong ends in a cell, where no stack is seen; taking one would be most of the cost of a range of errors.
  Error.stackTraceLimit = 0;
  try {
    return compute();
  } catch (thrown) {
    const error = toExcelError(thrown);
    if (canBeThrown(error)) throw error;
    return error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The same for a function whose result is a range. */
export function answerRange(compute: () => unknown[][]): unknown[][] {
  const result = answer(compute);
  return Array.isArray(result) ? result : [[result]];
}
