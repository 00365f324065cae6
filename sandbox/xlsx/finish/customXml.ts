import type { FileParts } from "./fileParts";
import { element } from "./xml";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The XML documents that add-ins keep in the workbook. */
export function addCustomXml(parts: FileParts, documents: Iterable<string>): void {
  let number = 0;
  for (const xml of documents) {
    number++;
    parts.add(`customXml/item${number}.xml`, xml);
    parts.add(`customXml/itemProps${number}.xml`, propertiesXml(number), PROPERTIES);
    parts.add(
      `customXml/_rels/item${number}.xml.rels`,
      element(
        "Relationships",
        { xmlns: RELATIONS },
        relation("rId1", "customXmlProps", `itemProps${number}.xml`),
      ),
    );
    const own = relation(`rIdXml${number}`, "customXml", `../customXml/item${number}.xml`);
    parts.change("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace("</Relationships>", `${own}</Relationships>`),
    );
  }
}

const relation = (id: string, kind: string, target: string): string =>
  element("Relationship", { Id: id, Type: `${KINDS}/${kind}`, Target: target });

/** Ids need to differ within a workbook only. */
const propertiesXml = (number: number): string =>
  element("ds:datastoreItem", {
    "ds:itemID": `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`,
    "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  });
