import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { formatArea } from "../../engine/address";
import { cellArea } from "../../engine/area";
import type { SheetInfo } from "../../engine/sheetInfo";
import { writeCharts } from "../chart/writeCharts";
import type { SavedWorkbook } from "../savedWorkbook";
import { argb } from "./fileStyle";
import { pageBreaks, pageSetup } from "./pageSetup";
import type { CellMark } from "./writeCells";
import { writeCells } from "./writeCells";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeLines } from "./writeLines";
import { writeProtection } from "./writeProtection";
import { writeTables } from "./writeTables";

/** A sheet of the file, with what is left to put into its XML. */
export interface WrittenSheet {
  readonly sheetId: string;
  /** By address. */
  readonly marks: ReadonlyMap<string, CellMark>;
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export function writeSheet(book: Workbook, saved: SavedWorkbook, info: SheetInfo): WrittenSheet {
  const { engine, state } = saved;
  const sheet = book.addWorksheet(info.name, {
    state: visibilities[info.visibility],
    ...(info.tabColor !== "" && { properties: { tabColor: argb(info.tabColor) } }),
    ...pageSetup(state.sheet(info.id).pageLayout),
  });
  Object.assign(sheet, pageBreaks(state.sheet(info.id).pageLayout));
  sheet.views = [view(saved, info)];
  writeLines(sheet, engine, info.id);
  writeTables(sheet, engine, info.id);
  const marks = writeCells(sheet, saved, info.id);
  for (const area of engine.merges(info.id)) {
    sheet.mergeCellsWithoutStyle(formatArea(area));
  }
  writeConditionalFormats(sheet, engine, info.id);
  writeProtection(sheet, state.sheet(info.id).protection);
  const filter = state.sheet(info.id).autoFilter;
  if (filter) {
    sheet.autoFilter = formatArea(filter.area);
  }
  writeCharts(sheet, saved, info.id);
  return { sheetId: info.id, marks };
}

function view({ engine }: SavedWorkbook, info: SheetInfo): Worksheet["views"][number] {
  const { rows, columns } = info.frozen;
  const looks = { showGridLines: info.showGridlines, showRowColHeaders: info.showHeadings };
  return rows === 0 && columns === 0
    ? { ...looks, state: "normal", ...activeCell(engine, info) }
    : {
        ...looks,
        state: "frozen",
        ...(columns > 0 && { xSplit: columns }),
        ...(rows > 0 && { ySplit: rows }),
        topLeftCell: formatArea(cellArea(rows, columns)),
        ...activeCell(engine, info),
      };
}

function activeCell(engine: SavedWorkbook["engine"], info: SheetInfo): { activeCell?: string } {
  return engine.activeSheetId === info.id
    ? { activeCell: formatArea(cellArea(engine.selection.row, engine.selection.column)) }
    : {};
}
