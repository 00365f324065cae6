import { styleLooks } from "../../sheets/blueprint/cellStyle";
import type { CellStyle, StyleLook } from "../../sheets/blueprint/cellStyle";
import { freeName } from "../excel/freeName";

/** The cell style behind each look, by its name in this workbook. */
export type StyleNames = Readonly<Record<CellStyle, string>>;

const looks = Object.entries(styleLooks) as readonly [CellStyle, StyleLook][];

/** Names of our styles: those that an earlier build added, if they are still there, else free ones. Nobody's style is changed. */
export function chooseStyleNames(
  existing: readonly string[],
  ours: Readonly<Record<string, string>>,
): StyleNames {
  const chosen = looks.map(([style, { name }]) => {
    const own = ours[style];
    if (own !== undefined && existing.includes(own)) return [style, own];
    return [style, freeName(name, existing, (wanted, number) => `${wanted} ${number}`)];
  });
  return Object.fromEntries(chosen) as StyleNames;
}

/** Adds the styles that aren't there yet. */
export function addStyles(
  styles: Excel.StyleCollection,
  names: StyleNames,
  existing: readonly string[],
): void {
  for (const [style, look] of looks) {
    const name = names[style];
    if (existing.includes(name)) continue;
    styles.add(name);
    describe(styles.getItem(name), look);
  }
}

function describe(
  style: Excel.Style,
  { font, fill, borders = [], align, indent, wrap, locked }: StyleLook,
): void {
  // Formats are the cells' own: choosing a style in the gallery leaves them alone.
  style.includeNumber = false;
  style.locked = locked;
  if (font.bold !== undefined) style.font.bold = font.bold;
  if (font.italic !== undefined) style.font.italic = font.italic;
  if (font.size !== undefined) style.font.size = font.size;
  if (font.color !== undefined) style.font.color = font.color;
  if (fill !== undefined) style.fill.color = fill;
  for (const { edge, weight, color } of borders) {
    const border = style.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = weight;
    border.color = color;
  }
  if (align !== undefined) style.horizontalAlignment = align;
  if (indent !== undefined) style.indentLevel = indent;
  if (wrap !== undefined) style.wrapText = wrap;
  style.verticalAlignment = "Center";
}
