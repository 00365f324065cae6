import { XMLParser } from "fast-xml-parser";
import type { CalculatedValue, CellContent, SheetContent } from "./sheetContent";

const namespaces = Object.entries({
  office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  table: "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  // The grammar of the formulas: Excel's.
  msoxl: "http://schemas.microsoft.com/office/excel/formula",
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");

/** Texts are compared as Excel compares them; LibreOffice's own files do it otherwise. */
const excelsWay =
  '<table:calculation-settings table:case-sensitive="false" table:use-wildcards="true" table:use-regular-expressions="false"/>';

/** Sheets as a flat OpenDocument text: one XML file, formulas in Excel's own grammar. */
export function writeFlatSheets(sheets: readonly SheetContent[]): string {
  const tables = sheets.map(
    ({ name, rows }) =>
      `<table:table table:name="${escaped(name)}">${rows.map(rowXml).join("")}</table:table>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet>${excelsWay}${tables.join("\n")}</office:spreadsheet></office:body>
</office:document>`;
}

function rowXml(cells: readonly CellContent[]): string {
  return `<table:table-row>${cells.map(cellXml).join("") || "<table:table-cell/>"}</table:table-row>`;
}

function cellXml(cell: CellContent): string {
  if (cell === undefined) return "<table:table-cell/>";
  if (cell === "") return formulaXml('=""');
  if (typeof cell === "number") return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  if (typeof cell === "boolean") return formulaXml(cell ? "=TRUE()" : "=FALSE()");
  if (typeof cell === "object") {
    const cached =
      cell.cached === undefined ? "" : ` office:value-type="float" office:value="${cell.cached}"`;
    return formulaXml(cell.formula, cached);
  }
  const error = errorFormulas[cell];
  if (error !== undefined) return formulaXml(error);
  return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
}

function formulaXml(formula: string, attributes = ""): string {
  return `<table:table-cell table:formula="msoxl:${escaped(formula)}"${attributes}/>`;
}

/** Error values as formulas that give them: the grammar has no literals for them. */
const errorFormulas: Readonly<Record<string, string>> = {
  "#N/A": "=NA()",
  "#DIV/0!": "=1/0",
  "#NUM!": "=10^999",
  "#VALUE!": '="text"*1',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

type Node = Readonly<Record<string, unknown>>;

/** The values in such a text, as LibreOffice writes it. */
export function readFlatSheets(xml: string): CalculatedValue[][][] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    isArray: (name) => ["table:table", "table:table-row", "table:table-cell", "text:p"].includes(name),
  });
  const document = parser.parse(xml) as { "office:document": Node };
  const body = document["office:document"]["office:body"] as { "office:spreadsheet": Node };
  return childrenOf(body["office:spreadsheet"], "table:table").map((table) =>
    childrenOf(table, "table:table-row").flatMap((row) => repeated(row, "rows", valuesIn(row))),
  );
}

function valuesIn(row: Node): CalculatedValue[] {
  return childrenOf(row, "table:table-cell").flatMap((cell) => repeated(cell, "columns", valueOf(cell)));
}

function valueOf(cell: Node): CalculatedValue {
  const shown = childrenOf(cell, "text:p").map(textOf).join("\n");
  if (cell["@calcext:value-type"] === "error") return errorNames[shown] ?? shown;
  switch (cell["@office:value-type"]) {
    case "float":
    case "percentage":
    case "currency":
      return Number(cell["@office:value"]);
    case "date":
      return serialOf(String(cell["@office:date-value"]));
    case "boolean":
      return cell["@office:boolean-value"] === "true";
    case "string":
      return shown;
    default:
      return cell["@table:formula"] === undefined ? undefined : "";
  }
}

/** The number behind a day: days since 30 December 1899. */
function serialOf(day: string): number {
  return (Date.parse(`${day.slice(0, 10)}T00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** LibreOffice's own numbers for what Excel calls by name. */
const errorNames: Readonly<Record<string, string>> = {
  "Err:502": "#VALUE!",
  "Err:503": "#NUM!",
  "Err:504": "#VALUE!",
  "Err:519": "#VALUE!",
};

function textOf(paragraph: unknown): string {
  return typeof paragraph === "string" ? paragraph : String((paragraph as Node)["#text"] ?? "");
}

function childrenOf(node: Node, name: string): Node[] {
  return (node[name] ?? []) as Node[];
}

/** Long runs of the same are the blank end of a sheet. */
function repeated<Value>(node: Node, axis: "rows" | "columns", value: Value): Value[] {
  const times = Number(node[`@table:number-${axis}-repeated`] ?? 1);
  return times > 1000 ? [] : Array.from({ length: times }, () => value);
}
