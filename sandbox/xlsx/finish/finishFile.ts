import type { SavedWorkbook } from "../savedWorkbook";
import type { WrittenSheet } from "../sheet/writeSheet";
import { addCustomXml } from "./customXml";
import { nameCharts } from "./nameCharts";
import { FileParts } from "./fileParts";
import { addMarks, addStops, addValidations, keepReturns } from "./finishSheet";
import { FormatTable } from "./formatTable";
import { linksFirst } from "./linksFirst";
import { addComments } from "./nameComments";

/** Puts into the file what the library has no words for. */
export async function finishFile(
  file: Uint8Array,
  { engine, state }: SavedWorkbook,
  sheets: readonly WrittenSheet[],
): Promise<Uint8Array> {
  const parts = await FileParts.open(file);
  const formats = new FormatTable(parts.text("xl/styles.xml"), (name) => state.styles.find(name));
  sheets.forEach(({ sheetId, marks }, i) => {
    parts.change(`xl/worksheets/sheet${i + 1}.xml`, (xml) =>
      keepReturns(
        addMarks(addStops(addValidations(xml, engine, sheetId), engine, sheetId), marks, formats.formatFor),
      ),
    );
    nameCharts(parts, i + 1, state.sheet(sheetId).charts);
  });
  if (parts.has("xl/sharedStrings.xml")) parts.change("xl/sharedStrings.xml", keepReturns);
  parts.change("xl/styles.xml", () => formats.toXml());
  parts.change("xl/workbook.xml", (xml) => linksFirst(addComments(xml, engine)));
  addCustomXml(parts, state.customXml.values());
  return parts.save();
}
