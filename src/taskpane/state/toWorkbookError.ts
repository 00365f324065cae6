import { translateError } from "../../workbook/excel/translateError";
import type { WorkbookError } from "../../workbook/workbookError";

/** Whatever has gone wrong, as the pane tells it. */
export function toWorkbookError(error: unknown): WorkbookError {
  return translateError(error);
}
