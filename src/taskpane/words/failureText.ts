import type { WorkbookErrorCode } from "../../workbook/workbookError";

/** What goes wrong between the pane and Excel, and in the pane itself. */
export type FailureCode =
  | WorkbookErrorCode
  /** The pane's own code has thrown. */
  | "screenFailed";

/** What the pane says about a failure. */
export interface FailureText {
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
}
