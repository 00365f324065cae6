import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { sandboxHandle } from "./sandboxHandle";
import { readOptions } from "./session/pageOptions";
import type { Start } from "./session/start";
import { startSession } from "./session/startSession";
import { askBeforeClosing } from "./status/askBeforeClosing";
import { Store } from "./store";
import "./styles";
import { showTheme } from "./theme/theme";

showTheme();
const start = new Store<Start>({ phase: "starting" });
const grid = document.createElement("div");
grid.className = "spreadsheet";
// The spreadsheet measures its element, which has to be in the page by then.
flushSync(() => createRoot(document.getElementById("root")!).render(<App start={start} grid={grid} />));

const ready = startSession(grid, readOptions(window.location.search));
ready.then(
  (session) => {
    start.set({ phase: "open", session });
    askBeforeClosing(session.workbook);
  },
  (error: unknown) => {
    start.set({ phase: "failed", reason: error instanceof Error ? error.message : String(error) });
  },
);
window.sandbox = sandboxHandle(ready);
