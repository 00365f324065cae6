import { afterAll, beforeAll } from "@jest/globals";
import { openOfficeWindow, type OfficeWindow } from "../support/officeWindow";

/** Puts the genuine `CustomFunctions` of Microsoft's runtime in place for the tests of a file. */
export function withCustomFunctions(): void {
  let page: OfficeWindow | undefined;
  beforeAll(async () => {
    page = await openOfficeWindow({ prepare: () => undefined, scripts: ["custom-functions-runtime.js"] });
    Object.assign(globalThis, { CustomFunctions: page.window["CustomFunctions"] });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
    page?.close();
  });
}

/** Ranges as Excel hands them over: arrays of rows. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
export const row = (...cells: unknown[]): unknown[][] => [cells];

/** Calls as Excel's runtime does: arguments left out are null, and an invocation object comes after the last. */
export function shown(call: (...values: never[]) => unknown, ...values: unknown[]): unknown {
  const padded = Array.from({ length: call.length }, (_, i) => values[i] ?? null);
  return shownBy(() => (call as (...values: unknown[]) => unknown)(...padded, { functionName: "TEST" }));
}

/** What a call shows in its cells: error values as their codes, a block of one cell as that cell. */
export function shownBy(call: () => unknown): unknown {
  const { result, error } = outcomeOf(call);
  if (error) return error.code;
  if (!Array.isArray(result)) return cellShown(result);
  const block = (result as unknown[][]).map((cells) => cells.map(cellShown));
  return block.length === 1 && block[0]?.length === 1 ? block[0][0] : block;
}

/** The sentence that goes with the error value that a call ends in. */
export function sentenceOf(call: () => unknown): string | undefined {
  return outcomeOf(call).error?.message;
}

/** Anything thrown but an error value is a fault of ours, and goes on. */
function outcomeOf(call: () => unknown): { result?: unknown; error?: CustomFunctions.Error } {
  try {
    return { result: call() };
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return { error: thrown };
    throw thrown;
  }
}

function cellShown(cell: unknown): unknown {
  return cell instanceof CustomFunctions.Error ? cell.code : cell;
}
