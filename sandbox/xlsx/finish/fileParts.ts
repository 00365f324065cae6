import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { element } from "./xml";

/** The parts of an Office file, by path. */
export class FileParts {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static async open(file: Uint8Array): Promise<FileParts> {
    const parts = new Map<string, Uint8Array>();
    for await (const entry of unzip(file).entries()) {
      parts.set(entry.path, await entry.bytes());
    }
    return new FileParts(parts);
  }

  async save(): Promise<Uint8Array> {
    const archive = zip({ level: 6 });
    for (const [path, bytes] of this.parts) {
      archive.add(path, bytes);
    }
    return archive.bytes();
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  text(path: string): string {
    return new TextDecoder().decode(this.parts.get(path));
  }

  change(path: string, change: (text: string) => string): void {
    const before = this.text(path);
    const after = change(before);
    if (after !== before) {
      this.parts.set(path, new TextEncoder().encode(after));
    }
  }

  /** A new part; `contentType` where it isn't plain XML. */
  add(path: string, xml: string, contentType?: string): void {
    this.parts.set(path, new TextEncoder().encode(xml));
    if (contentType !== undefined) {
      const override = element("Override", { PartName: `/${path}`, ContentType: contentType });
      this.change("[Content_Types].xml", (types) => types.replace("</Types>", `${override}</Types>`));
    }
  }

  /** Where the relations of a part lead: targets by id, for one kind of relation (the end of its type). */
  targets(path: string, kind: string): readonly string[] {
    return [...this.text(path).matchAll(/<Relationship [^>]*>/g)]
      .map(([relation]) => relation)
      .filter((relation) => relation.includes(`/${kind}"`))
      .map((relation) => /Target="([^"]*)"/.exec(relation)?.[1] ?? "");
  }
}
