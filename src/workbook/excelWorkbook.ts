import { saveDraft } from "./draft";
import { openWorkbook } from "./openWorkbook";
import type { PlanWorkbook } from "./planWorkbook";
import { readPlan } from "./readPlan";

/** The workbook that is open in Excel, through Office.js. */
export const excelWorkbook: PlanWorkbook = {
  // What the pane needs to open is there; the rest comes when it is asked for.
  sources: async () => (await import("./sources")).sources(),
  read: async (source) => (await import("./sources")).read(source),
  open: openWorkbook,
  saveDraft,
  readPlan,
  preview: async (request) => (await import("./build/build")).preview(request),
  build: async (...job) => (await import("./build/build")).build(...job),
  show: async (...asked) => (await import("./selection")).show(...asked),
  watchSelection: async (changed) => (await import("./selection")).watchSelection(changed),
};
