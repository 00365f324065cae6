import { HostError } from "../../host/hostError";
import { HostObject } from "../../host/hostObject";
import { KeyedCollection } from "../keyedCollection";

type Parts = Map<string, string>;

/** XML documents kept in the workbook. */
export class CustomXmlPartCollection extends KeyedCollection<CustomXmlPart> {
  override readonly apiName: string = "Excel.CustomXmlPartCollection";

  constructor(protected readonly parts: Parts) {
    super();
  }

  get items(): readonly CustomXmlPart[] {
    return [...this.parts.keys()].map((id) => new CustomXmlPart(this.parts, id));
  }

  add(xml: string): CustomXmlPart {
    namespaceOf(xml);
    const id = freeId(this.parts);
    this.parts.set(id, xml);
    return new CustomXmlPart(this.parts, id);
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.parts, namespaceUri);
  }

  protected find(key: string): CustomXmlPart | undefined {
    return this.items.find((part) => part.id === key);
  }
}

class CustomXmlPartScopedCollection extends KeyedCollection<CustomXmlPart> {
  override readonly apiName = "Excel.CustomXmlPartScopedCollection";

  constructor(
    private readonly parts: Parts,
    private readonly namespaceUri: string,
  ) {
    super();
  }

  get items(): readonly CustomXmlPart[] {
    return [...this.parts.keys()]
      .map((id) => new CustomXmlPart(this.parts, id))
      .filter((part) => part.namespaceUri === this.namespaceUri);
  }

  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) {
      throw new HostError("ItemNotFound", "There is not exactly one part of this namespace.");
    }
    return part;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [part, more] = this.items;
    return part && !more ? part : null;
  }

  protected find(key: string): CustomXmlPart | undefined {
    return this.items.find((part) => part.id === key);
  }
}

class CustomXmlPart extends HostObject {
  override readonly apiName = "Excel.CustomXmlPart";

  constructor(
    private readonly parts: Parts,
    readonly id: string,
  ) {
    super();
  }

  override get hostId(): string {
    return this.id;
  }

  get namespaceUri(): string {
    return namespaceOf(this.getXml());
  }

  getXml(): string {
    const xml = this.parts.get(this.id);
    if (xml === undefined) {
      throw new HostError("ItemNotFound", "The XML part is no longer there.");
    }
    return xml;
  }

  setXml(xml: string): void {
    this.getXml();
    namespaceOf(xml);
    this.parts.set(this.id, xml);
  }

  delete(): void {
    this.getXml();
    this.parts.delete(this.id);
  }
}

/** The namespace of the root element. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*([^>]*)>/.exec(xml);
  if (!root) {
    throw new HostError("InvalidArgument", "This is not XML.");
  }
  const prefix = root[1]?.slice(0, -1);
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? "")?.[1] ?? "";
}

function freeId(parts: Parts): string {
  for (let number = parts.size + 1; ; number++) {
    const id = `{xml-part-${number}}`;
    if (!parts.has(id)) {
      return id;
    }
  }
}
