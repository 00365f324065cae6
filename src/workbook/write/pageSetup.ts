import { columnLetters } from "../../sheets/blueprint/address";
import type { PrintSetup, SheetBlueprint } from "../../sheets/blueprint/blueprint";
import { blockAddress } from "../excel/cellAddress";

/** A column's width in points, from characters of the default font: 7 pixels each and 5 around them, 4 pixels to 3 points. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Widths, frozen headers, grid lines, tab colour and print set-up of a new sheet. */
export function setUpPage(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  const { widths, rowHeights, frozen, print, tabColor } = blueprint;
  sheet.tabColor = tabColor;
  sheet.showGridlines = false;
  widths.forEach((width, column) => {
    sheet.getRange(blockAddress({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = points(width);
  });
  for (const { row, rows, points: height } of rowHeights) {
    sheet.getRange(blockAddress({ row, column: 0, rows, columns: 1 })).format.rowHeight = height;
  }
  sheet.freezePanes.freezeAt(
    sheet.getRange(blockAddress({ row: 0, column: 0, rows: frozen.rows, columns: frozen.columns })),
  );
  setUpPrint(sheet, widths, print);
}

/** Points around what is printed, with room for the footer below. */
const margins = { side: 36, top: 36, bottom: 45, footer: 20 };

function setUpPrint(sheet: Excel.Worksheet, widths: readonly number[], print: PrintSetup): void {
  const { pageLayout } = sheet;
  const { titleRows, titleColumns = 0, rowBreaks = [], columnBreaks = [] } = print;
  pageLayout.orientation = "Landscape";
  pageLayout.leftMargin = margins.side;
  pageLayout.rightMargin = margins.side;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.footerMargin = margins.footer;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = print.onePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { scale: scaleOf(widths, print) };
  pageLayout.setPrintArea(areaAddress(print.area));
  pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  if (titleColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A · &P / &N";
  for (const row of rowBreaks) sheet.horizontalPageBreaks.add(blockAddress({ row, column: 0, ...oneCell }));
  for (const column of columnBreaks) {
    sheet.verticalPageBreaks.add(blockAddress({ row: 0, column, ...oneCell }));
  }
  // An account's pages follow one another.
  if (columnBreaks.length > 0) pageLayout.printOrder = "OverThenDown";
}

const oneCell = { rows: 1, columns: 1 };

/**
 * Letter is the narrower of the papers that people print on: 11 inches across. Excel rounds the width of a digit to whole
 * pixels, others don't: their columns are up to 6 % wider.
 */
const paperWidth = 0.94 * (11 * 72 - 2 * margins.side);

/**
 * The percentage at which the widest page fits. Not "fit to one page wide": Excel passes over page breaks then.
 */
function scaleOf(
  widths: readonly number[],
  { area, titleColumns = 0, columnBreaks = [] }: PrintSetup,
): number {
  const width = (from: number, to: number) =>
    widths.slice(from, to).reduce((sum, each) => sum + points(each), 0);
  const starts = [0, ...columnBreaks];
  const pages = starts.map((start, i) => {
    const repeated = i === 0 ? 0 : width(0, titleColumns);
    return repeated + width(start, starts[i + 1] ?? area.columns);
  });
  return Math.max(10, Math.min(100, Math.floor((100 * paperWidth) / Math.max(...pages))));
}

function areaAddress({ rows, columns }: PrintSetup["area"]): string {
  if (rows === undefined) return `A:${columnLetters(columns - 1)}`;
  return blockAddress({ row: 0, column: 0, rows, columns });
}
