import { loadDraft, saveDraft } from "./draft";
import type { PlanWorkbook } from "./planWorkbook";
import { readPlan } from "./readPlan";
import { show, watchSelection } from "./selection";
import { read, sources } from "./sources";

/** The workbook that is open in Excel, through Office.js. */
export const excelWorkbook: PlanWorkbook = {
  sources,
  read,
  loadDraft,
  saveDraft,
  readPlan,
  // What builds comes when somebody is about to build.
  preview: async (request) => (await import("./build/build")).preview(request),
  build: async (...job) => (await import("./build/build")).build(...job),
  show,
  watchSelection,
};
