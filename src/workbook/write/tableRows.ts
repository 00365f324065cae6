import type { Highlight, TableBlueprint } from "../../sheets/blueprint/blueprint";
import { formatCodes } from "../../sheets/blueprint/numberFormat";
import { formulaText } from "../../sheets/blueprint/formulaText";
import { rowResolver } from "../build/tableLayout";
import type { TableLayout, TableReferences } from "../build/tableLayout";
import { blockAddress } from "../excel/cellAddress";
import { safeText } from "../excel/safeText";
import type { StyleNames } from "./cellStyles";
import { highlight } from "./highlights";
import { validate } from "./validations";

/** Consecutive rows of the sheet. */
interface RowSpan {
  readonly row: number;
  readonly rows: number;
}

/** Looks and formats of a table's first row, copied to the others: a handful of orders whatever the number of rows. */
export function dressRows(
  sheet: Excel.Worksheet,
  { columns }: TableBlueprint,
  layout: TableLayout,
  { row, rows }: RowSpan,
  styles: StyleNames,
): void {
  for (const { field, style, format } of columns) {
    const place = layout.columns.get(field);
    if (!place) continue;
    const cell = sheet.getRange(blockAddress({ row, column: place.column, rows: 1, columns: 1 }));
    cell.style = styles[style];
    cell.numberFormat = [[formatCodes[format]]];
  }
  copyDown(sheet, layout, { row, rows }, "Formats");
}

/** What each input takes, on all rows at once. */
export function validateRows(
  sheet: Excel.Worksheet,
  { columns }: TableBlueprint,
  layout: TableLayout,
  { row, rows }: RowSpan,
  references: TableReferences,
): void {
  const resolve = rowResolver(layout, references, row);
  for (const { field, validation } of columns) {
    const place = layout.columns.get(field);
    if (!place || !validation) continue;
    validate(
      sheet.getRange(blockAddress({ row, column: place.column, rows, columns: 1 })),
      validation,
      resolve,
    );
  }
}

/** The keys of some rows, as text; the cells have the text format already. */
export function writeKeys(
  sheet: Excel.Worksheet,
  layout: TableLayout,
  row: number,
  keys: readonly string[],
): void {
  const column = layout.columns.get("key")?.column ?? layout.column;
  sheet.getRange(blockAddress({ row, column, rows: keys.length, columns: 1 })).values = keys.map((key) => [
    safeText(key),
  ]);
}

/** Formulas of the first row, each copied down its column: only one row of them travels. */
export function fillFormulas(
  sheet: Excel.Worksheet,
  { columns }: TableBlueprint,
  layout: TableLayout,
  { row, rows }: RowSpan,
  references: TableReferences,
): void {
  const resolve = rowResolver(layout, references, row);
  for (const { field, content } of columns) {
    const place = layout.columns.get(field);
    if (!place || content.kind !== "formula") continue;
    const formula = formulaText(content.formula, resolve);
    if (formula === undefined) continue;
    const cell = sheet.getRange(blockAddress({ row, column: place.column, rows: 1, columns: 1 }));
    cell.formulas = [[formula]];
    if (rows > 1) {
      const rest = { row: row + 1, column: place.column, rows: rows - 1, columns: 1 };
      sheet.getRange(blockAddress(rest)).copyFrom(cell, "Formulas");
    }
  }
}

/** Conditional formats over the rows. */
export function highlightRows(
  sheet: Excel.Worksheet,
  highlights: readonly Highlight[],
  layout: TableLayout,
  { row, rows }: RowSpan,
  references: TableReferences,
): void {
  const resolve = rowResolver(layout, references, row);
  for (const { range, formula, look } of highlights) {
    if (range.kind !== "columns") continue;
    const first = layout.columns.get(range.from);
    const last = layout.columns.get(range.to);
    const text = formulaText(formula, resolve);
    if (!first || !last || text === undefined) continue;
    const block = { row, column: first.column, rows, columns: last.column - first.column + 1 };
    highlight(sheet.getRange(blockAddress(block)), text, look);
  }
}

function copyDown(
  sheet: Excel.Worksheet,
  { column, width }: TableLayout,
  { row, rows }: RowSpan,
  what: "Formats",
): void {
  if (rows < 2) return;
  const first = sheet.getRange(blockAddress({ row, column, rows: 1, columns: width }));
  sheet
    .getRange(blockAddress({ row: row + 1, column, rows: rows - 1, columns: width }))
    .copyFrom(first, what);
}
