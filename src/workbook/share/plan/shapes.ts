import { parseReference } from "../../excel/cellAddress";
import type { Shape, Shapes, TableReference } from "../formula/argumentShape";
import { nameResolver } from "../look/dependentNames";
import { type ShareSurvey, type SharedTable, tableAt } from "../look/shareSurvey";

/** The shapes of names and tables as a formula in one of the cells means them. */
export function shapesIn(
  survey: ShareSurvey,
): (at: { readonly sheet: string; readonly row: number; readonly column: number } | undefined) => Shapes {
  const resolve = nameResolver(survey.names);
  const named = (name: string): SharedTable | undefined =>
    survey.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return (at) => ({
    name: (written) => {
      const found = resolve(written, at?.sheet);
      const block = found && parseReference(found.formula);
      const table = found ? undefined : named(written);
      return block ?? (table && { rows: dataRows(table), columns: table.columns.length });
    },
    table: (reference) => {
      const table = reference.table
        ? named(reference.table)
        : at && tableAt(survey, at.sheet, at.row, at.column);
      return table && tableShape(table, reference);
    },
  });
}

function tableShape(table: SharedTable, { columns = [], sections = [] }: TableReference): Shape | undefined {
  const indices = columns.map((column) =>
    table.columns.findIndex((name) => name.toLowerCase() === column.toLowerCase()),
  );
  const width = indices.length === 0 ? table.columns.length : Math.max(...indices) - Math.min(...indices) + 1;
  const [section = "data", more] = sections;
  if (indices.includes(-1) || more !== undefined) return undefined;
  const rows = section === "data" ? dataRows(table) : section === "all" ? table.block.rows : 1;
  return { rows, columns: width };
}

function dataRows({ block, showHeaders, showTotals }: SharedTable): number {
  return block.rows - Number(showHeaders) - Number(showTotals);
}
