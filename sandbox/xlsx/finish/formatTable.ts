import type { NamedStyle } from "../../model/format/namedStyle";
import type { StylePart } from "../../model/format/styleParts";
import { allStyleParts } from "../../model/format/styleParts";
import type { CellMark } from "../sheet/writeCells";
import { builtInNumbers } from "./builtInNumbers";
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml, standardFontXml } from "./styleXml";
import { element } from "./xml";

/** The formats of a file's cells. Adds what the library leaves out: named styles, and texts typed after an apostrophe. */
export class FormatTable {
  private readonly formats: string[];
  private readonly styles: string[] = [];
  private readonly named: string[] = [];
  private readonly fonts: string[];
  private readonly fills: string[];
  private readonly borders: string[];
  private readonly styleNumbers = new Map<string, number>();
  private readonly known = new Map<string, number>();

  constructor(
    private readonly xml: string,
    private readonly findStyle: (name: string) => NamedStyle | undefined,
  ) {
    this.formats = items(xml, "cellXfs", "xf");
    this.fonts = [standardFontXml, ...items(xml, "fonts", "font").slice(1)];
    this.fills = items(xml, "fills", "fill");
    this.borders = items(xml, "borders", "border");
    this.styles.push(...items(xml, "cellStyleXfs", "xf"));
    this.named.push(...items(xml, "cellStyles", "cellStyle"));
  }

  /** The number of a format that is like the given one, and says what the mark says. */
  readonly formatFor = (format: number, { styleName, quoted }: CellMark): number => {
    const key = `${format} ${quoted} ${styleName}`;
    let number = this.known.get(key);
    if (number === undefined) {
      const style = styleName === undefined ? 0 : this.styleNumber(styleName);
      const marked = (this.formats[format] ?? "<xf/>").replace(/ xfId="\d+"/, "");
      number =
        this.formats.push(marked.replace("<xf", `<xf xfId="${style}"${quoted ? ' quotePrefix="1"' : ""}`)) -
        1;
      this.known.set(key, number);
    }
    return number;
  };

  toXml(): string {
    return [
      ["fonts", this.fonts],
      ["fills", this.fills],
      ["borders", this.borders],
      ["cellStyleXfs", this.styles],
      ["cellXfs", this.formats],
      ["cellStyles", this.named],
    ].reduce((xml, [tag, list]) => withItems(xml, tag as string, list as readonly string[]), this.xml);
  }

  private styleNumber(name: string): number {
    let number = this.styleNumbers.get(name);
    if (number === undefined) {
      number = this.styles.push(this.styleXml(this.findStyle(name))) - 1;
      this.styleNumbers.set(name, number);
      this.named.push(element("cellStyle", { name, xfId: number, builtinId: builtInNumbers[name] }));
    }
    return number;
  }

  private styleXml({ style, parts }: Pick<NamedStyle, "style" | "parts"> = unknownStyle): string {
    const add = (list: string[], xml: string): number => (xml === "" ? 0 : list.push(xml) - 1);
    // A style sets whatever isn't denied.
    const sets = (part: StylePart): boolean | undefined => (parts.has(part) ? undefined : false);
    return element(
      "xf",
      {
        numFmtId: style.numberFormat === undefined ? 0 : (numberFormats[style.numberFormat] ?? 0),
        fontId: add(this.fonts, fontXml(style)),
        fillId: add(this.fills, fillXml(style)),
        borderId: add(this.borders, borderXml(style)),
        applyNumberFormat: sets("number"),
        applyFont: sets("font"),
        applyFill: sets("patterns"),
        applyBorder: sets("border"),
        applyAlignment: sets("alignment"),
        applyProtection: sets("protection"),
      },
      alignmentXml(style) + protectionXml(style),
    );
  }
}

/** What a cell's style is taken for that isn't among the workbook's any more. */
const unknownStyle = { style: {}, parts: allStyleParts };

/** The formats that have a number in every file. */
const numberFormats: Readonly<Record<string, number>> = {
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
};

function items(xml: string, tag: string, item: string): string[] {
  const list = new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "s").exec(xml)?.[1] ?? "";
  return list.match(new RegExp(`<${item}\\b[^>]*?(?:/>|>.*?</${item}>)`, "gs")) ?? [];
}

const withItems = (xml: string, tag: string, list: readonly string[]): string =>
  xml.replace(
    new RegExp(`<${tag}\\b[^>]*>.*?</${tag}>`, "s"),
    () => `<${tag} count="${list.length}">${list.join("")}</${tag}>`,
  );
