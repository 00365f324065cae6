import type { Area } from "../area";
import { intersection, lastRow } from "../area";
import type { Engine } from "../engine";
import { formulaMover } from "../formula/translateFormula";
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
    const move = sharedFormula(engine, table.sheetId, { ...old, column, columns: 1 });
    if (move) {
      const area = { ...added, column, columns: 1 };
      const entries = engine
        .entries(table.sheetId, area)
        .map(([cell], i) => [
          cell?.formula === undefined && (cell?.value ?? null) === null
            ? { formula: move({ row: area.row + i, column }) }
            : undefined,
        ]);
      engine.write(table.sheetId, area, entries);
    }
  }
}

/** How the formula that every cell of a column shares reads elsewhere. */
function sharedFormula(
  engine: Cells,
  sheetId: string,
  area: Area,
): ReturnType<typeof formulaMover> | undefined {
  const formulas = engine.formulas(sheetId, area).map(([formula]) => formula);
  const [first] = formulas;
  if (first === undefined) {
    return undefined;
  }
  const move = formulaMover(first, area);
  const shared = formulas.every((formula, i) => formula === move({ row: area.row + i, column: area.column }));
  return shared ? move : undefined;
}
