import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { finishFile } from "./finish/finishFile";
import type { SavedWorkbook } from "./savedWorkbook";
import { writeNames } from "./writeNames";
import { writeSheet } from "./sheet/writeSheet";

/**
 * The workbook as an .xlsx file, as Excel would save it: formulas with the values they have now, tables, names, styles,
 * rules, charts and print set-up. Runs in a browser and in Node. Await the workbook's calculation first.
 *
 * Not saved: settings of the add-in kept through `workbook.settings` (Excel keeps them in parts of the add-in's own),
 * custom properties of sheets, passwords, the criteria of filters (the rows they hide stay hidden).
 */
export async function writeXlsx(saved: SavedWorkbook): Promise<Uint8Array> {
  installChartSupport();
  const book = new Workbook();
  const { engine, state } = saved;
  const property = (name: string): string => String(state.properties.get(name) ?? "");
  book.creator = property("author");
  book.title = property("title");
  const sheets = engine.sheets.map((info) => writeSheet(book, saved, info));
  book.views = [
    {
      x: 0,
      y: 0,
      width: 28800,
      height: 15000,
      firstSheet: 0,
      activeTab: Math.max(
        0,
        engine.sheets.findIndex((sheet) => sheet.id === engine.activeSheetId),
      ),
      visibility: "visible",
    },
  ];
  writeNames(book, saved);
  // Not checked by the library yet: what it would find fault with is put right when the file is finished.
  return finishFile(await book.xlsx.writeBuffer({ validate: false }), saved, sheets);
}
