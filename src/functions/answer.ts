import { canBeThrown, toExcelError } from "./excelError";

/** What a function hands to Excel: its result, or the error value for whatever went wrong. */
export function answer(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (thrown) {
    const error = toExcelError(thrown);
    if (canBeThrown(error)) throw error;
    return error;
  }
}

/** The same for a function whose result is a range. */
export function answerRange(compute: () => unknown[][]): unknown[][] {
  const result = answer(compute);
  return Array.isArray(result) ? result : [[result]];
}
