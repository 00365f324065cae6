import { blockAddress } from "../excel/cellAddress";
import type { SourceRange } from "../write/charts";
import type { PlannedSheet } from "./blueprints";
import type { TableReferences } from "./tableLayout";

/** The ranges that the charts of a sheet are drawn from. */
export function chartSources(
  workbook: Excel.Workbook,
  { name, places }: PlannedSheet,
  { tables }: TableReferences,
): SourceRange {
  return (source) => {
    if (source.kind === "column") {
      const table = tables[source.table];
      const header = table?.headers[source.field];
      if (!table || header === undefined) return undefined;
      return workbook.tables.getItem(table.name).columns.getItem(header).getDataBodyRange();
    }
    const first = places.cells.get(source.from);
    const last = places.cells.get(source.to);
    if (!first || !last) return undefined;
    const rows = last.row - first.row + 1;
    const columns = last.column - first.column + 1;
    return workbook.worksheets.getItem(name).getRange(blockAddress({ ...first, rows, columns }));
  };
}
