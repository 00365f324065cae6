import type { WorkbookError } from "../../workbook/workbookError";

/** Something that comes out of the workbook, and may not. */
export type Loadable<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly error: WorkbookError };
