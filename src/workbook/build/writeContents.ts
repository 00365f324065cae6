import { formulaText } from "../../sheets/blueprint/formulaText";
import type { Resolver } from "../../sheets/blueprint/formulaText";
import { blockAddress } from "../excel/cellAddress";
import type { Session } from "../excel/session";
import { growCharts } from "../write/growChart";
import { writeCharts } from "../write/charts";
import { highlight } from "../write/highlights";
import { nameColumns } from "../write/makeNames";
import { fillFormulas, highlightRows, validateRows } from "../write/tableRows";
import { writeCells } from "../write/writeCells";
import { cellResolver } from "./blueprints";
import { chartSources } from "./chartSources";
import type { PlannedSheet } from "./blueprints";
import type { Job } from "./job";
import type { PlannedTable } from "./plannedTable";
import type { TableReferences } from "./tableLayout";
import { writeColumnChange } from "./updateColumns";

/** Cells, formulas, validation and highlights: what makes the sheets live. Queued, not sent. */
export function writeContents(session: Session, job: Job, references: TableReferences): void {
  const { workbook } = session;
  const { worksheets } = workbook;
  for (const table of job.tables) nameColumns(workbook.names, table, job.site.survey.names);
  for (const sheet of job.sheets.filter(({ action }) => action === "make")) {
    const worksheet = worksheets.getItem(sheet.name);
    writeNewSheet(worksheet, sheet, job, references);
    writeCharts(worksheet, sheet.blueprint.charts ?? [], chartSources(workbook, sheet, references));
  }
  for (const sheet of job.sheets.filter(({ newRows }) => newRows)) {
    writeGrownSheet(worksheets.getItem(sheet.name), sheet, job, references);
  }
  for (const { block, entry } of job.cellChanges) {
    worksheets.getItem(block.sheet).getRange(blockAddress(block)).formulas = [[entry]];
  }
  const { backup, charts = [] } = job.journal;
  growCharts(session, charts, "to");
  if (backup) for (const change of job.columnChanges) writeColumnChange(session, change, references, backup);
  for (const table of job.tables) {
    fillRows(worksheets.getItem(table.sheet.name), table, references);
  }
}

function writeNewSheet(
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  { styles }: Job,
  references: TableReferences,
): void {
  const resolve = cellResolver(planned, references);
  writeCells(sheet, planned.blueprint.cells, { styles, resolve });
  highlightCells(sheet, planned, resolve, () => true);
}

/** The cells of rows that a standing sheet gets. */
function writeGrownSheet(
  sheet: Excel.Worksheet,
  planned: PlannedSheet,
  { styles }: Job,
  references: TableReferences,
): void {
  const cells = planned.newRows?.cells ?? [];
  const added = new Set(cells.map(({ content }) => content.id));
  const resolve = cellResolver(planned, references);
  writeCells(sheet, cells, { styles, resolve });
  highlightCells(sheet, planned, resolve, (id) => added.has(id));
}

function highlightCells(
  sheet: Excel.Worksheet,
  { blueprint, places }: PlannedSheet,
  resolve: Resolver,
  isMeant: (firstId: string) => boolean,
): void {
  for (const { range, formula, look } of blueprint.highlights) {
    if (range.kind !== "cells" || !isMeant(range.from)) continue;
    const first = places.cells.get(range.from);
    const last = places.cells.get(range.to);
    const text = formulaText(formula, resolve);
    if (!first || !last || text === undefined) continue;
    const rows = last.row - first.row + 1;
    const columns = last.column - first.column + 1;
    highlight(sheet.getRange(blockAddress({ ...first, rows, columns })), text, look);
  }
}

function fillRows(
  sheet: Excel.Worksheet,
  { blueprint, layout, newRows, newColumns: added, action, sheet: { blueprint: whole } }: PlannedTable,
  references: TableReferences,
): void {
  if (added.length > 0) {
    const fields = new Set(added.map(({ field }) => field));
    const columns = blueprint.columns.filter(({ field }) => fields.has(field));
    const present = { row: layout.row + 1, rows: layout.rows };
    fillFormulas(sheet, { ...blueprint, columns }, layout, present, references);
    validateRows(sheet, { ...blueprint, columns }, layout, present, references);
    const own = whole.highlights.filter(
      ({ range }) => range.kind === "columns" && range.from === range.to && fields.has(range.from),
    );
    highlightRows(sheet, own, layout, { ...present, rows: present.rows + newRows }, references);
  }
  if (newRows === 0) return;
  const span = { row: layout.row + 1 + layout.rows, rows: newRows };
  fillFormulas(sheet, blueprint, layout, span, references);
  validateRows(sheet, blueprint, layout, span, references);
  if (action === "make") highlightRows(sheet, whole.highlights, layout, span, references);
}
