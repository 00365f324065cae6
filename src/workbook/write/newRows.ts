import { rowAddress } from "../excel/cellAddress";
import { cellName } from "../../sheets/cellName";
import { lineHeight } from "../../sheets/blueprint/rowHeights";
import type { PlannedSheet } from "../build/blueprints";
import { fullAddress } from "../build/places";

/** Inserts the rows that a standing sheet gets, and names their cells. Queued, not sent. */
export function writeNewRows(
  { worksheets, names }: Excel.Workbook,
  { name, blueprint, places, newRows }: PlannedSheet,
): void {
  if (!newRows) return;
  const sheet = worksheets.getItem(name);
  sheet.getRange(rowAddress(newRows)).insert("Down");
  const inserted = sheet.getRange(rowAddress(newRows));
  // Excel lets new rows take after the one above, conditional formats of a single cell included.
  inserted.conditionalFormats.clearAll();
  inserted.clear("Formats");
  inserted.format.rowHeight = lineHeight;
  for (const { content } of newRows.cells) {
    const block = places.cells.get(content.id);
    if (block) names.add(cellName(blueprint.role, content), `=${fullAddress(name, block)}`).visible = false;
  }
  const added = new Set(newRows.cells.map(({ content }) => content.id));
  for (const range of blueprint.ranges) {
    const block = places.ranges.get(range.name);
    if (block && "to" in range && added.has(range.to)) {
      names.getItem(range.name).formula = `=${fullAddress(name, block)}`;
    }
  }
}
