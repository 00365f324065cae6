import { build, preview } from "./build/build";
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
  preview,
  build,
  show,
  watchSelection,
};
