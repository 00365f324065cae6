import { WorkbookError } from "../../workbook/workbookError";

export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  return new WorkbookError(
    "unexpected",
    {},
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
}
