import { HostError } from "../../host/hostError";
import type { FormulaPlace, TableLookup } from "./lowerStructured";
import { isResolvable } from "./lowerStructured";

/**
 * A check that refuses formulas with structured references to tables or columns that aren't there, as Excel does.
 * Meant for one write: it remembers what it has seen.
 */
export function structuredCheck(tables: TableLookup): (formula: string, place: FormulaPlace) => void {
  const passed = new Set<string>();
  return (formula, place) => {
    const home = tables.at(place.sheetId, place.row, place.column)?.id ?? "";
    const key = `${home} ${formula}`;
    if (!formula.includes("[") || passed.has(key)) {
      return;
    }
    if (!isResolvable(formula, place, tables)) {
      throw new HostError("InvalidArgument", `There's a problem with this formula: ${formula.slice(0, 200)}`);
    }
    passed.add(key);
  };
}
