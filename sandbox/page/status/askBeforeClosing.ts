import type { Store } from "../store";
import type { WorkbookState } from "./workbookState";

/** The browser asks before it closes or reloads a page whose workbook was changed; an unchanged one just goes. */
export function askBeforeClosing(state: Store<WorkbookState>): void {
  window.addEventListener("beforeunload", (event) => {
    if (state.get().changed) event.preventDefault();
  });
}
