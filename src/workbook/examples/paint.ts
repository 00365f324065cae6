import { styleLooks } from "../../sheets/blueprint/cellStyle";
import type { Border, CellStyle } from "../../sheets/blueprint/cellStyle";
import { blockAddress } from "../excel/cellAddress";
import type { Block } from "../excel/cellAddress";
import type { Survey } from "../survey/survey";

/** Gives a block of cells a look. */
export type Painter = (sheet: Excel.Worksheet, block: Block, style: CellStyle) => void;

/**
 * Paints with the plan's cell styles where the workbook has them; elsewhere the cells are formatted themselves, so that
 * the sheet leaves no styles behind and a later plan finds their names free.
 */
export function painter({ state, styles }: Survey): Painter {
  return (sheet, block, style) => {
    const range = sheet.getRange(blockAddress(block));
    const name = state?.styles[style];
    if (name !== undefined && styles.includes(name)) range.style = name;
    else format(range.format, block, style);
  };
}

function format(cells: Excel.RangeFormat, block: Block, style: CellStyle): void {
  const { font, fill, borders = [], align, indent, wrap, locked } = styleLooks[style];
  if (font.bold !== undefined) cells.font.bold = font.bold;
  if (font.italic !== undefined) cells.font.italic = font.italic;
  if (font.size !== undefined) cells.font.size = font.size;
  if (font.color !== undefined) cells.font.color = font.color;
  if (fill !== undefined) cells.fill.color = fill;
  for (const { edge, weight, color } of borders) {
    for (const side of sides(edge, block)) {
      const border = cells.borders.getItem(side);
      border.style = "Continuous";
      border.weight = weight;
      border.color = color;
    }
  }
  if (align !== undefined) cells.horizontalAlignment = align;
  if (indent !== undefined) cells.indentLevel = indent;
  if (wrap !== undefined) cells.wrapText = wrap;
  cells.verticalAlignment = "Center";
  cells.protection.locked = locked;
}

/** A look has an edge for each cell; a block has its edges around all of them, and others between them. */
function sides(
  edge: Border["edge"],
  { rows, columns }: Block,
): readonly (Border["edge"] | "InsideHorizontal" | "InsideVertical")[] {
  const isLevel = edge === "EdgeTop" || edge === "EdgeBottom";
  if (isLevel) return rows > 1 ? [edge, "InsideHorizontal"] : [edge];
  return columns > 1 ? [edge, "InsideVertical"] : [edge];
}
