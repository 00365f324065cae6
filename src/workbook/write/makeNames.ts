import { cellName, isFound, markName } from "../../sheets/cellName";
import type { PlannedSheet } from "../build/blueprints";
import { fullAddress } from "../build/places";
import type { PlannedTable } from "../build/plannedTable";
import { columnBlock } from "../build/tableLayout";
import type { SurveyedName } from "../survey/survey";

/** Names for all cells of a new sheet: those that people use are visible, those by which we find cells again are hidden. */
export function makeNames(
  names: Excel.NamedItemCollection,
  { blueprint, name: sheet, places }: PlannedSheet,
  existing: readonly SurveyedName[],
): void {
  const taken = new Set(existing.map(({ name }) => name));
  const put = (name: string, formula: string, visible: boolean) => {
    if (taken.has(name)) names.getItem(name).formula = formula;
    else names.add(name, formula).visible = visible;
  };
  put(markName(blueprint.role), `=${fullAddress(sheet, { row: 0, column: 0, rows: 1, columns: 1 })}`, false);
  for (const { content } of blueprint.cells.filter(isFound)) {
    const block = places.cells.get(content.id);
    if (block)
      put(cellName(blueprint.role, content), `=${fullAddress(sheet, block)}`, content.name !== undefined);
  }
  for (const [name, block] of places.ranges) put(name, `=${fullAddress(sheet, block)}`, true);
}

/** Names for columns of a table, as long as it is by the end of the build. */
export function nameColumns(
  names: Excel.NamedItemCollection,
  { sheet: { name: sheet, blueprint }, layout, newRows, newColumns }: PlannedTable,
  existing: readonly SurveyedName[],
): void {
  for (const range of blueprint.ranges) {
    const block = "column" in range && columnBlock(layout, range.column, layout.rows + newRows);
    if (!block) continue;
    const formula = `=${fullAddress(sheet, block)}`;
    const present = existing.find(({ name }) => name === range.name);
    if (!present) names.add(range.name, formula).visible = true;
    else if (present.formula !== formula || newColumns.length > 0)
      names.getItem(range.name).formula = formula;
  }
}
