import { WorkbookError } from "../workbookError";

/** What failed midway, and why it couldn't be put back or finished either: both are told. */
export function halfDone(failure: unknown, afterwards: unknown): WorkbookError {
  return new WorkbookError("halfDone", {}, `${String(failure)}\nAnd afterwards: ${String(afterwards)}`);
}
