import { unzip } from "@cj-tech-master/excelts/archive";
import { XMLParser } from "fast-xml-parser";

/** An element of XML: attributes under `@name`, text under `#text`, children by their names as lists. */
export interface XmlNode {
  readonly [name: string]: string | readonly XmlNode[] | undefined;
}

/** The XML parts of an Office file, by path. */
export async function readParts(file: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(file).entries()) {
    parts.set(entry.path, await entry.text());
  }
  return parts;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  alwaysCreateTextNode: true,
  ignoreDeclaration: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  processEntities: { enabled: true, maxTotalExpansions: 1e7, maxExpandedLength: 1e9 },
  htmlEntities: true,
});

/** The root element of an XML text. */
export function parseXml(xml: string): XmlNode {
  const document = parser.parse(xml) as Readonly<Record<string, readonly XmlNode[]>>;
  const root = Object.values(document).find((nodes) => Array.isArray(nodes))?.[0];
  if (!root) {
    throw new Error("This is not XML.");
  }
  return root;
}

export const children = (node: XmlNode | undefined, ...path: readonly string[]): readonly XmlNode[] =>
  path.reduce<readonly XmlNode[]>(
    (nodes, name) =>
      nodes.flatMap((parent) => (Array.isArray(parent[name]) ? (parent[name] as XmlNode[]) : [])),
    node ? [node] : [],
  );

export const child = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
  children(node, ...path)[0];

export const attribute = (node: XmlNode | undefined, name: string): string | undefined => {
  const value = node?.[`@${name}`];
  return typeof value === "string" ? value : undefined;
};

export const textOf = (node: XmlNode | undefined): string => {
  const text = node?.["#text"];
  return typeof text === "string" ? text : "";
};
