import type { CellStyle, StylePatch } from "../../engine/cellStyle";

/** What a named style may set of a cell; the rest it leaves alone. */
export type StylePart = "number" | "alignment" | "font" | "border" | "patterns" | "protection";

/** Every property of a style with the part that it belongs to. */
const partOf: Readonly<Record<Exclude<keyof CellStyle, "styleName">, StylePart>> = {
  numberFormat: "number",
  horizontal: "alignment",
  vertical: "alignment",
  wrap: "alignment",
  indent: "alignment",
  shrink: "alignment",
  rotation: "alignment",
  readingOrder: "alignment",
  fontName: "font",
  fontSize: "font",
  fontColor: "font",
  bold: "font",
  italic: "font",
  underline: "font",
  strikethrough: "font",
  superscript: "font",
  subscript: "font",
  borderTop: "border",
  borderBottom: "border",
  borderLeft: "border",
  borderRight: "border",
  borderDown: "border",
  borderUp: "border",
  fill: "patterns",
  locked: "protection",
  formulaHidden: "protection",
};

export const allStyleParts: ReadonlySet<StylePart> = new Set(Object.values(partOf));

/** The parts that a style says something about. */
export const partsUsed = (style: CellStyle): ReadonlySet<StylePart> =>
  new Set(Object.keys(style).map((key) => partOf[key as keyof typeof partOf]));

/** What makes a cell look as the style in these parts, whatever it looked like before. */
export function patchOfParts(style: CellStyle, parts: ReadonlySet<StylePart>): StylePatch {
  return Object.fromEntries(
    Object.entries(partOf)
      .filter(([, part]) => parts.has(part))
      .map(([key]) => [key, style[key as keyof CellStyle]]),
  );
}
