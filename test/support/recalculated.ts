import type { CellValue } from "../../sandbox/engine/cellValue";
import { CellError } from "../../sandbox/engine/cellValue";
import { convertInLibreOffice } from "./convertInLibreOffice";
import type { XmlNode } from "./xlsxParts";
import { attribute, child, children, parseXml, readParts, textOf } from "./xlsxParts";

/** The values of a workbook's cells, by sheet and address; blank cells are left out. */
export type SheetValues = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** What LibreOffice makes of a workbook's formulas. It has no logical values of its own: TRUE may come as 1. */
export async function recalculate(xlsx: Uint8Array): Promise<SheetValues> {
  return readValues(await convertInLibreOffice(xlsx, "xlsx", "xlsx"));
}

/** The values in a file, as it has them. Read from its XML, because readers leave things out: cached 0, FALSE, empty texts. */
export async function readValues(xlsx: Uint8Array): Promise<SheetValues> {
  const parts = await readParts(xlsx);
  const root = (path: string): XmlNode | undefined => {
    const xml = parts.get(path);
    return xml === undefined ? undefined : parseXml(xml);
  };
  const texts = children(root("xl/sharedStrings.xml"), "si").map(richText);
  const targets = new Map(
    children(root("xl/_rels/workbook.xml.rels"), "Relationship").map((relation) => [
      attribute(relation, "Id"),
      attribute(relation, "Target") ?? "",
    ]),
  );
  return new Map(
    children(root("xl/workbook.xml"), "sheets", "sheet").map((sheet) => {
      const target = targets.get(attribute(sheet, "r:id")) ?? "";
      const cells = children(root(`xl/${target.replace("/xl/", "")}`), "sheetData", "row", "c");
      return [
        attribute(sheet, "name") ?? "",
        new Map(
          cells.flatMap((cell): (readonly [string, CellValue])[] => {
            const value = valueOf(cell, texts);
            return value === null ? [] : [[attribute(cell, "r") ?? "", value]];
          }),
        ),
      ];
    }),
  );
}

function valueOf(cell: XmlNode, texts: readonly string[]): CellValue {
  const value = child(cell, "v");
  switch (attribute(cell, "t")) {
    case "s":
      return texts[Number(textOf(value))] ?? "";
    case "str":
      return unescaped(textOf(value));
    case "inlineStr":
      return richText(child(cell, "is") ?? {});
    case "b":
      return textOf(value) === "1";
    case "e":
      return CellError.of(textOf(value));
    case undefined:
    default:
      return value ? Number(textOf(value)) : null;
  }
}

/** A text, or the parts of a formatted one. */
const richText = (item: XmlNode): string =>
  unescaped([...children(item, "t"), ...children(item, "r", "t")].map(textOf).join(""));

/** Files write characters that XML doesn't have as `_x0000_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
