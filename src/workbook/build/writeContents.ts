import type { TableBlueprint } from "../../sheets/blueprint/blueprint";
import { formulaText } from "../../sheets/blueprint/formulaText";
import type { PlanData } from "../../sheets/planData";
import { blockAddress } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { highlight } from "../write/highlights";
import { fillFormulas, highlightRows, validateRows } from "../write/reviewRows";
import type { ListAddress } from "../write/validations";
import { writeCells } from "../write/writeCells";
import { cellResolver, sheetOf } from "./blueprints";
import type { PlannedSheet } from "./blueprints";
import type { Job } from "./job";
import { fullAddress } from "./places";
import { reviewTable } from "./reviewLayout";
import { writeColumnChanges } from "./updateReview";

/** Cells, formulas, validation and highlights: what makes the sheets live. Queued, not sent. */
export function writeContents({ workbook }: Session, job: Job, plan: PlanData): void {
  const lists = listAddress(sheetOf(job.sheets, "settings"));
  for (const sheet of job.sheets.filter(({ action }) => action === "make")) {
    writeNewSheet(workbook.worksheets.getItem(sheet.name), sheet, job, plan, lists);
  }
  for (const { block, entry } of job.cellChanges) {
    workbook.worksheets.getItem(block.sheet).getRange(blockAddress(block)).formulas = [[entry]];
  }
  writeReview(workbook, job, plan, lists);
}

function writeNewSheet(
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  job: Job,
  plan: PlanData,
  lists: ListAddress,
): void {
  const resolve = cellResolver(planned, plan, reviewTable(job.layout));
  writeCells(sheet, planned.blueprint.cells, { styles: job.styles, lists, resolve });
  for (const { range, formula, look } of planned.blueprint.highlights) {
    const block = range.kind === "cells" ? planned.places.cells.get(range.from) : undefined;
    const text = formulaText(formula, resolve);
    if (block && text !== undefined) highlight(sheet.getRange(blockAddress(block)), text, look);
  }
}

function writeReview(workbook: Excel.Workbook, job: Job, plan: PlanData, lists: ListAddress): void {
  const { layout, site, columnChanges } = job;
  const { name, blueprint } = sheetOf(job.sheets, "review");
  const table = blueprint.table as TableBlueprint;
  const sheet = workbook.worksheets.getItem(name);
  writeColumnChanges(sheet, columnChanges, layout, plan);
  const span = { row: layout.row + 1 + layout.rows, rows: site.match.added.length };
  if (span.rows === 0) return;
  fillFormulas(sheet, table, layout, span, plan);
  validateRows(sheet, table, layout, span, lists);
  if (!site.review) highlightRows(sheet, blueprint.highlights, layout, span, plan);
}

function listAddress({ places }: PlannedSheet): ListAddress {
  return (name) => {
    const block = places.ranges.get(name);
    return block ? fullAddress(places.sheet, block) : name;
  };
}
