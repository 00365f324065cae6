import { isFormula } from "../../excel/isFormula";
import type { SheetBlock } from "../../excel/cellAddress";
import type { Session } from "../../excel/session";
import type { FormulaCell } from "./readFormulas";
import { readReach } from "./readReach";
import { readSpills } from "./readSpills";
import { readEach, readSpots } from "./readSpots";
import { partOf, type Watch } from "./watch";

/** What a cell with a formula shows. */
export interface ShownCell extends FormulaCell {
  /** The formula as the user's Excel shows it. */
  readonly localFormula: string;
  readonly value: unknown;
  /** The value as the user's Excel shows it. */
  readonly text: string;
  /** Where its results spill to, itself included; undefined where it doesn't spill. */
  readonly spill: SheetBlock | undefined;
  /** Excel doesn't tell whether it spills, and it may. */
  readonly mayReach: boolean;
  /** What stands in the spill area, or in the cell alone. */
  readonly values: readonly (readonly unknown[])[];
  /** The cell is formatted as text: a formula entered there would stay text. */
  readonly isText: boolean;
}

/** The values of some cells, and of those they spill to. Cells that only show the text of a formula are left out. */
export async function readCells(
  session: Session,
  cells: readonly FormulaCell[],
  watch: Watch,
): Promise<readonly ShownCell[]> {
  const properties = ["values", "text", "numberFormat", "formulasLocal"] as const;
  const look = await readSpots(session, cells, properties, partOf(watch, 0, 0.7));
  const real = cells.filter((cell) => isFormula(cell.formula, look(cell).values));
  const rest = partOf(watch, 0.7, 1);
  const isTold = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const mayReach = isTold ? () => false : await readReach(session, real, rest);
  const spills = isTold ? await readSpills(session, real, rest) : new Map<FormulaCell, SheetBlock>();
  const contents = await readEach(session, [...spills.values()], ["values"]);
  const spilled = new Map([...spills.keys()].map((cell, i) => [cell, contents[i]?.values]));
  return real.map((cell): ShownCell => {
    const { values: value, text, numberFormat, formulasLocal } = look(cell);
    return {
      ...cell,
      localFormula: String(formulasLocal),
      value,
      text: String(text),
      isText: numberFormat === "@",
      spill: spills.get(cell),
      mayReach: mayReach(cell),
      values: spilled.get(cell) ?? [[value]],
    };
  });
}
