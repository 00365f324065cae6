import { examplesSheet } from "../../reference/examplesSheet";
import { accentColor } from "../blueprint/cellStyle";
import type { CellStyle } from "../blueprint/cellStyle";
import { blockCells } from "./blockCells";
import { brokenLines } from "./brokenLines";
import { exampleBlocks } from "./exampleBlocks";
import type { ExamplesBlueprint, PlacedCell } from "./examplesBlueprint";
import type { ExamplesWords } from "./examplesWords";

/** Over how many columns the band of a title runs. */
const bandColumns = 8;
/** Characters of a line that fit beside the pane. */
const lineLength = 135;
const labelWidth = 190;
const figureWidth = 82;
const titleHeight = 30;

/** Examples: every function at work on small figures, one below the other, with a line on what it shows. */
export function examplesPage(words: ExamplesWords): ExamplesBlueprint {
  const cells: PlacedCell[] = [text(words.title, 0, "title")];
  cells.push(...words.subtitles.map((line, i) => text(line, 1 + i, "subtitle")));
  let row = words.subtitles.length + 2;
  for (const block of exampleBlocks(examplesSheet(words.reference))) {
    cells.push(...band(block.title, row));
    row += 1;
    for (const line of brokenLines(block.line, lineLength)) cells.push(text(line, row++, "subtitle"));
    cells.push(...blockCells(block, row));
    row += block.rows.length;
  }
  const columns = Math.max(...cells.map(({ column }) => column));
  return {
    name: words.name,
    tabColor: accentColor,
    widths: [labelWidth, ...Array.from({ length: columns }, () => figureWidth)],
    titleHeight,
    cells,
  };
}

function text(words: string, row: number, style: CellStyle): PlacedCell {
  return { row, column: 0, entry: { kind: "text", text: words }, style };
}

function band(title: string, row: number): readonly PlacedCell[] {
  return Array.from({ length: bandColumns }, (_, column) => ({
    ...text(column === 0 ? title : "", row, "section"),
    column,
  }));
}
