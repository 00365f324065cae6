import { columnLetters } from "../../sheets/blueprint/address";
import type { PrintSetup, SheetBlueprint } from "../../sheets/blueprint/blueprint";
import { blockAddress } from "../excel/cellAddress";

/** A column's width in points, from characters of the default font: 7 pixels each and 5 around them, 4 pixels to 3 points. */
function points(characters: number): number {
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
  for (const { row, points: height } of rowHeights) {
    sheet.getRange(blockAddress({ row, column: 0, rows: 1, columns: 1 })).format.rowHeight = height;
  }
  sheet.freezePanes.freezeAt(
    sheet.getRange(blockAddress({ row: 0, column: 0, rows: frozen.rows, columns: frozen.columns })),
  );
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = print.onePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  if (print.area) pageLayout.setPrintArea(areaAddress(print.area));
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$${print.titleRow + 1}:$${print.titleRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A · &P / &N";
}

function areaAddress({ rows, columns }: NonNullable<PrintSetup["area"]>): string {
  if (rows === undefined) return `A:${columnLetters(columns - 1)}`;
  return blockAddress({ row: 0, column: 0, rows, columns });
}
