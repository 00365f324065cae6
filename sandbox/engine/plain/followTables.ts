import type { EngineListener } from "../engineEvent";
import { mentionsTable } from "../formula/lowerStructured";
import { renameTableInFormula } from "../formula/renameInFormula";
import { renamedColumns } from "../tables/renamedColumns";
import type { TableRegistry } from "../tables/tableRegistry";
import type { PlainStructure } from "./plainStructure";

/** Keeps structured references in formulas as tables and their columns are renamed. */
export function followTables(structure: PlainStructure, tables: TableRegistry): EngineListener {
  return (event) => {
    if (event.kind !== "tableChanged") {
      return;
    }
    const columns = renamedColumns(event.before, event.table);
    if (columns.length === 0 && event.table.name === event.before.name) {
      return;
    }
    structure.rewrite((formula, { sheet, row, column }) => {
      if (!mentionsTable(formula, [event.before.name])) return formula;
      const home =
        sheet && row !== undefined && column !== undefined
          ? tables.at(sheet.info.id, row, column)
          : undefined;
      return renameTableInFormula(formula, {
        table: event.before.name,
        newTable: event.table.name,
        columns,
        within: home?.id === event.table.id,
      });
    });
  };
}
