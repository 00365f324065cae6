import type { ChartSource } from "../../sheets/blueprint/chart";
import { blockAddress } from "../excel/cellAddress";
import type { Block } from "../excel/cellAddress";
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
    const block = sourceBlock(source, places.cells);
    return block && workbook.worksheets.getItem(name).getRange(blockAddress(block));
  };
}

/** The cells from one id to another; undefined where they aren't there. */
export function sourceBlock(
  { from, to }: Extract<ChartSource, { kind: "cells" }>,
  cells: ReadonlyMap<string, Block>,
): Block | undefined {
  const first = cells.get(from);
  const last = cells.get(to);
  if (!first || !last) return undefined;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
