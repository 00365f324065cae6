import { cellName, isFound, markName } from "../../sheets/cellName";
import type { PlannedSheet } from "../build/blueprints";
import { fullAddress } from "../build/places";
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
