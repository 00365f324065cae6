import type { Area } from "../area";
import { intersection, lastRow } from "../area";
import type { Engine } from "../engine";
import { fromR1C1, toR1C1 } from "../formula/translateFormula";
import { tableBody } from "./table";

type Cells = Pick<Engine, "parts" | "entries" | "formulas" | "write">;

/**
 * Fills the blank cells of rows that a table got with the formula of their column, where all the rows it had share one.
 * @param before The data rows that the table had.
 */
export function fillCalculatedColumns(engine: Cells, tableId: string, before: Area): void {
  const table = engine.parts.tables.byId(tableId);
  if (!table) {
    return;
  }
  const body = tableBody(table);
  const old = intersection(body, before);
  const added = { ...body, row: lastRow(before) + 1, rows: lastRow(body) - lastRow(before) };
  if (!old || added.rows < 1) {
    return;
  }
  for (let column = old.column; column < old.column + old.columns; column++) {
    const formula = sharedFormula(engine, table.sheetId, { ...old, column, columns: 1 });
    if (formula !== undefined) {
      const area = { ...added, column, columns: 1 };
      const entries = engine
        .entries(table.sheetId, area)
        .map(([cell], i) => [
          cell?.formula === undefined && (cell?.value ?? null) === null
            ? { formula: fromR1C1(formula, { row: area.row + i, column }) }
            : undefined,
        ]);
      engine.write(table.sheetId, area, entries);
    }
  }
}

/** The formula, in R1C1, that every cell of a column has. */
function sharedFormula(engine: Cells, sheetId: string, area: Area): string | undefined {
  const formulas = engine.formulas(sheetId, area);
  const first = formulas[0]?.[0];
  if (first === undefined || formulas.some(([formula]) => formula === undefined)) {
    return undefined;
  }
  const shared = toR1C1(first, area);
  const all = formulas.every(
    ([formula], i) =>
      formula !== undefined && toR1C1(formula, { row: area.row + i, column: area.column }) === shared,
  );
  return all ? shared : undefined;
}
